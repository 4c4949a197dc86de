# Videos, and files that come piece by piece.

video-length = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
video-label = Video { $name }
video-save = Save the video
choice-video = A video
event-dispute-evidence-added-video = { $who ->
    [you] You added a video
   *[other] { $name } added a video
}
photos-video = If it moves, rattles, leaks or does not start, a video of up to 60 seconds shows it best.
refusal-video_too_large = This video is larger than 50 MB. Send a shorter one, or record with a lower quality.
refusal-video_too_long = This video is longer than 60 seconds. Cut out what matters, or send it in parts.
refusal-file_changed = This is not the file that began to be sent. Choose it once more.
refusal-too_many_uploads = Many files of yours are on their way already. Wait a minute and try again.
refusal-upload_quota = You have sent as much as we take in one day. Please try again tomorrow.

# What a mediator reads under a video.
origin-taken-video = { $clock ->
    [own] Recorded { $when }, by the camera's own clock
   *[set] Recorded { $when }
}
origin-taken-by-video = { $clock ->
    [own] Recorded { $when }, by the own clock of a { $name }
   *[set] Recorded { $when }, with a { $name }
}
origin-camera-video = Recorded with a { $name }
origin-place-video = The video said where it was recorded. We took the place out and did not keep it.
