# The set-up wizard, and how colleagues get an account.

## Frames of the wizard.
set-up-step = 第{ $step }步，共{ $all }步
set-up-next = 继续
set-up-back = 返回
set-up-later = 以后再说
title-error = 错误：{ $title }
copy-text = 复制
copy-done = 已复制

## The account.
link-over = 此链接无法使用
first-title = 您是谁？
first-lead = 您将成为首位管理员。其他人无法再用同一链接设置本系统。
invited-title = 欢迎。您是谁？
invited-lead = 您受邀在这里工作。请填写姓名并设置密码，接下来绑定验证器。
reset-title = 设置新密码
reset-lead = 旧密码和验证器已失效。请设置密码，接下来重新绑定验证器。
ask-person_name = 您的姓名
ask-person_name-hint = 同事、买家和商家看到的名字。
ask-email = 邮箱
ask-email-hint = 用于登录。我们不会向它发送邮件。
ask-password = 密码
ask-password-hint = 至少12个字符。几个词的组合就很好。
ask-password_again = 再次输入密码
totp-title = 绑定验证器
totp-lead = 手机上的验证器会显示六位数字，每半分钟更新一次。每次登录时都要输入。
totp-square = 供验证器扫描的二维码
totp-open = 在本设备的验证器中打开
totp-by-hand = 或在验证器中手动输入此密钥：
ask-first_code = 验证器显示的六位数字
ask-first_code-hint = 用来确认验证器已绑定。

## The steps. Each has a question and what it is for.
set-up-name = 您的站点叫什么？
set-up-name-lead = 站点是您的平台旗下的一个品牌，有自己的名称、语言和服务时间。以后可以再添加。
set-up-languages = 站点使用哪些语言？
set-up-languages-lead = 买家和商家可以从本客服系统的所有语言中选择。不清楚对方语言时，使用主要语言。
set-up-hours = 人工客服什么时间在线？
set-up-hours-lead = 买家会在“转人工客服”旁看到这些时间。智能助手全天在线。
set-up-colours = 您的品牌颜色是哪一种？
set-up-colours-lead = 用于按钮和新内容。无论浅色还是深色，上面的文字都要容易辨认。
set-up-key = 给您的平台使用的密钥
set-up-key-lead = 您的程序用这把密钥向我们发送订单、物流和支付数据，并答复我们的指令。
set-up-webhook = 指令发送到哪里？
set-up-webhook-lead = 需要冻结资金或退款时，我们会通知您的平台。没有填写地址时，平台也可以自行获取指令。
set-up-tokens = 买家和商家如何登录？
set-up-tokens-lead = 您的平台为每个人签发一个简短的令牌，由我们核验签名；谁都不需要另设密码。
set-up-import = 导入首批订单
set-up-import-lead = 现在上传文件，或以后由您的程序用密钥发送。
set-up-staff = 谁和您一起工作？
set-up-staff-lead = 为每位同事生成一个链接，由您转交。链接七天内有效，只能使用一次。
set-up-done = 客服系统已准备就绪
set-up-done-lead = 这里的一切以后都可以更改。目前情况如下：
set-up-to-admin = 前往概览
invite-another = 再邀请一人

## What can be wrong.
refusal-password_short = 密码太短，至少12个字符。
refusal-passwords_differ = 两次输入的密码不同。请重新输入。
refusal-wrong_code = 验证码不对。请等待下一个验证码，并检查手机时间是否准确。
refusal-bad_email = 请按 name@example.com 的格式填写邮箱。
