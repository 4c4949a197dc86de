# The help centre.

help-title = 帮助
help-search = 搜索帮助中心
help-search-do = 搜索
help-found = 找到{ $n }条答案
help-nothing = 没有找到
help-nothing-text = 换个词试试，或在下方与我们聊天。
help-all = 全部文章
help-related = 相关文章
help-more = 没有解决问题？
help-chat = 与我们聊天
help-suggest = 提建议
help-sign-in = 这两项都需要从平台进入。
help-suggest-label = 哪里可以做得更好？
help-suggest-hint = 每条建议我们都会看。如果是订单出了问题，请改为就该订单求助。
help-suggest-send = 提交建议
