# The record of a case that a party carries away.

record-own = 您自己的案件记录
record-own-hint = 一个文件，包含您在此案件中可以看到的一切：说过的话、出示的证据和作出的决定。文件由我们签名，不联网也能打开，任何人都能验证内容未被改动。
record-save = 保存案件记录
record-save-data = 保存为数据
record-title = 案件{ $number }的记录
record-made = 于{ $when }为{ $who ->
    [buyer] 买家
    [shop] 商家
   *[outside] 外部机构
}制作。文中时间均为{ $zone }时间。
record-mark = { $mark }代表对方的个人信息。
record-state = 目前状态
record-opened = 开启时间
record-due = 截止时间
record-decisions = 作出的决定
record-evidence = 出示的证据
record-evidence-hint = 文件以其字节的哈希值命名：持有该文件的人都可以计算并比对。
record-evidence-inside = 文件本身包含在本文件的数据中，每个最大8 MB，合计最大32 MB；更大的文件另行交付。
record-by-clock = 由时限或程序决定，未经人工。
record-by-people = 由人工决定。
record-rule = 规则{ $rule }。
record-seen = 截至当时已出示：
record-events = 经过
record-entry = 第{ $n }条
record-masked = 此处已隐去对方的个人信息。
record-erased = 此条内容已删除，其校验值仍保留在链中。
record-other-eyes = 此条内容供其他人查看。本文件中只有它的指纹。
record-quiet = 系统记录：
record-proof = 如何验证本文件
record-proof-text = 所有条目组成一条链：每条都含有前一条的指纹。整个文件都有签名，包括页面和其中的数据。Ombud 程序会同时验证两者；哪怕改动一个字符，也会指出位置。验证链和签名不需要联网，只需要公钥。
record-head = 链的末端
record-key = 签名密钥
record-keys = 公钥

refusal-record_too_long = 此案件条目太多，一个文件放不下。请向我们索取记录。
