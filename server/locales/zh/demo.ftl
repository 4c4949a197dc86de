# The demo's first page.
demo-title = 体验任意角色
demo-lead = 一个虚构的平台，有两周的聊天和纠纷。选择您想扮演的角色；随时可以回到这里更换。
demo-buyers = 买家
demo-sellers = 商家
demo-staff = 平台工作人员
demo-simulated = 这里的一切都是虚构的。在您浏览时，一个模拟的平台会答复退款、移动包裹。只有在本演示中才能一键登录。
demo-see-buyer-en = 在美国购物。一个新方案和我们的调解方案等待答复；一个商家还剩三小时。
demo-see-buyer-pt = 在巴西购物。一段与客服的聊天、一次待答复的拒绝、一份草稿，还有一个被海关扣留的包裹。
demo-see-buyer-fa = 在伊朗购物，使用波斯语。一起由客服代填的纠纷、一起审理中的纠纷，补寄的缺件正在路上。
demo-see-seller-busy = Jade Harbor Goods：三段聊天等待答复，一起纠纷三小时后到期，还有冻结资金。
demo-see-seller-small = 一家陶瓷工作室：一只磕了边的盘子等待处理，还有一个关于釉料的问题。
demo-see-agent = 三人排队，一段聊天进行中，还有一个预约回电。
demo-see-mediator = 待决定的纠纷：鼓包的电池、发错的颜色。还有一个决定等待第二人确认，一个等待盲审复核。
demo-see-supervisor = 一起已逾期、待接手的安全案件，还有需要第二人确认的一笔关怀补偿和一个决定。
demo-see-finance = 一笔需要第二人复核的退款、一笔状态不明的退款，还有一起拒付。
demo-see-administrator = 站点与服务时间、三个政策版本、人员、密钥。
