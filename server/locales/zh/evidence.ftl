picture-hint-blurred = 照片看起来模糊。换一张更清晰的，更容易看清损坏之处。也可以保留这张。
picture-hint-dark = 照片看起来偏暗。换一张光线更好的，更容易看清损坏之处。也可以保留这张。
picture-hint-tiny = 照片尺寸很小。换一张更大的，更容易看清损坏之处。也可以保留这张。

# What is read under a piece of evidence. Cameras can be set wrong: it is told, never judged.
origin-taken = { $clock ->
    [own] 拍摄于{ $when }（按相机自身的时钟）
   *[set] 拍摄于{ $when }
}
origin-taken-by = { $clock ->
    [own] 由{ $name }拍摄于{ $when }（按其自身的时钟）
   *[set] 由{ $name }拍摄于{ $when }
}
origin-camera = 拍摄设备：{ $name }
origin-software = 最后保存软件：{ $name }
origin-place = 照片中带有拍摄地点。我们已将其去除，且没有保留。
origin-before-order = 按该时钟，拍摄于下单之前。
origin-after-report = 按该时钟，拍摄于发起纠纷之后。
origin-received = 收到时间：{ $when }

# The virus scan.
file-held = 尚未完成病毒扫描，扫描后即可打开。
file-gone = 已按计划于{ $when }删除：文件不会永久保存。
refusal-file_gone = 案件结束一段时间后，此文件已按计划删除。
file-infected = 此文件中发现病毒（{ $name }），任何人都无法打开。
refusal-file_infected = 此文件中发现病毒，任何人都无法打开。请检查您的设备，再发送另一个文件。
refusal-file_unscanned = 此文件尚未完成病毒扫描，扫描后即可打开。请过几分钟再试。

# For both sides and for us: what else is known of a file that was shown.
origin-edited = 最后由图片软件保存，因此可能被修改过。
origin-no-camera = 图片中没有相机信息，截图或聊天软件转发的图片常会这样。
origin-elsewhere = 同一文件曾在{ $n }起其他订单的纠纷中出示。

# Files in which a virus was found, for the trust desk.
infected-door = { $n }个文件中发现病毒
infected-title = 含病毒的文件
infected-lead = 任何人都无法打开。已请提交者检查设备。显示最近30天。
infected-none = 没有发现。
infected-when = 时间
infected-file = 文件
infected-found = 发现内容
infected-who = 提交者
infected-case = 案件

openings-door = 我们团队中谁打开过这些文件
openings-title = 我们团队中谁打开过文件
openings-lead = 文件以加密方式保存。我们每次有人打开文件，都会记录在这里。
openings-kept = 案件结束{ $days }天后删除文件。
openings-none = 我们团队中没有人打开过此案件的文件。
openings-when = 最近打开
openings-file = 文件
openings-who = 打开者
file-shut = 只有处理此事的工作人员会打开。
