# What stands on every page.

## Names of the language itself.
language-name = 简体中文
locale-for-numbers = zh-CN

## Frames of pages.
skip-to-content = 跳到正文
net-wait = 正在重新连接…
net-off = 您已离线。发送的内容会在恢复连接后发出。
notices-unread = { $n ->
    [0] 通知
   *[other] 通知，{ $n }条未读
}
chats-waiting = { $n ->
    [0] 会话
   *[other] 会话，{ $n }个等待您答复
}
nav-main = 主导航
nav-cases = 案件
nav-holds = 冻结资金
nav-score = 同行对比
nav-desk = 收件箱
nav-room = 纠纷
nav-finance = 退款
nav-admin = 设置
nav-help = 帮助
admin-overview = 概览
admin-staff = 人员与角色
admin-storefronts = 站点
admin-policies = 政策
admin-keys = 密钥
admin-webhooks = Webhook 日志
admin-import = 导入
keyboard-shortcuts = 键盘快捷键
close = 关闭
try-again = 重试
go-home = 返回首页
sign-in = 登录
sign-out = 退出登录

## Looks.
language-and-look = 语言与外观
account-menu = 账号、语言与外观
wait-minutes = 请在{ $minutes }分钟后重试。
theme-light = 浅色
theme-dark = 深色
theme-auto = 跟随设备
digits-native = 本语言的数字
digits-latin = 阿拉伯数字

## Times. %s is filled in by the browser.
by-deadline = { $when }前
time-left = 剩余%s
time-late = 逾期%s

## Amounts and sizes. $letters says whether the sign of the currency ends in a letter.
money = { $letters ->
    [yes] { $symbol } { $amount }
   *[no] { $symbol }{ $amount }
}
currency-USD = US$
currency-BRL = R$
currency-EUR = €
currency-GBP = £
currency-IRR = IRR
currency-CNY = ¥
currency-RUB = ₽
currency-TRY = ₺
currency-JPY = JP¥
money-range = { $least }至{ $most }
size-bytes = { $n } B
size-kb = { $n } KB
size-mb = { $n } MB

## Forms. %s is filled in by the browser.
optional = （选填）
optional-amount_minor = （部分退款时填写）
characters-needed = 还需输入%s个字
characters-left = 还可输入%s个字
number-range = { $from }至{ $to }
characters-range = { $min }至{ $max }个字
characters-most = 最多{ $max }个字
form-failed = 没能发送。您写的内容不会丢失，请重试。
there-is-a-problem = 有需要修改的地方
save = 保存
cancel = 取消

## Sign-in of staff.
sign-in-lead = 供工作人员登录。买家和商家请从平台进入。
field-email = 邮箱
field-password = 密码
field-totp = 验证器中的验证码
field-totp-hint = 验证器显示的六位数字。
enter-failed = 此链接无法使用

## Roles, by their stable word.
role-agent = 客服
role-mediator = 调解员
role-supervisor = 主管
role-finance = 财务专员
role-delivery = 物流专员
role-triage = 举报受理专员
role-reviewer = 举报审核员
role-head_of_trust = 信任与安全负责人
role-appeal_reviewer = 申诉复核员
role-head_of_appeals = 申诉负责人
role-editor = 编辑
role-administrator = 管理员
role-buyer = 买家
role-shop_owner = 店主
role-shop_member = 店铺成员
