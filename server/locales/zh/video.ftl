# Videos, and files that come piece by piece.

video-length = { $n }秒
video-label = 视频{ $name }
video-save = 保存视频
choice-video = 视频
event-dispute-evidence-added-video = { $who ->
    [you] 您添加了视频
   *[other] { $name }添加了视频
}
photos-video = 如果商品晃动、异响、渗漏或无法启动，一段60秒以内的视频最能说明问题。
refusal-video_too_large = 视频超过50 MB。请发送较短的视频，或降低画质重新录制。
refusal-video_too_long = 视频超过60秒。请剪出关键部分，或分段发送。
refusal-file_changed = 这不是刚才开始发送的文件。请重新选择。
refusal-too_many_uploads = 您已有多个文件正在上传。请等一分钟再试。
refusal-upload_quota = 您今天的上传量已达上限。请明天再试。

# What a mediator reads under a video.
origin-taken-video = { $clock ->
    [own] 录制于{ $when }（按相机自身的时钟）
   *[set] 录制于{ $when }
}
origin-taken-by-video = { $clock ->
    [own] 由{ $name }录制于{ $when }（按其自身的时钟）
   *[set] 由{ $name }录制于{ $when }
}
origin-camera-video = 录制设备：{ $name }
origin-place-video = 视频中带有录制地点。我们已将其去除，且没有保留。
