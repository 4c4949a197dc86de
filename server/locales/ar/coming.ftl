# Withdrawing from the contract while the goods are on their way.
stage-rma-coming = ما زالت السلعة في الطريق
silence-money-if-it-never-comes = يُعدّ الطرد مفقودًا، ويُردّ المبلغ.
return-coming-buyer = الطرد في الطريق إليك. يمكنك رفضه عند الباب، فيعود تلقائيًا. وإذا استلمته تبدأ مهلة الإرجاع من وصوله.
return-coming-shop = عدل المشتري عن العقد والطرد في الطريق. يمكنك إيقافه لدى شركة الشحن وردّ المبلغ الآن.
return-coming-platform = عدل المشتري عن العقد والطرد في الطريق. تبدأ مهلة الإرجاع من وصوله.
return-coming-until = إذا لم يصل حتى { $when }، يُردّ المبلغ.
action-goods_arrived = وصلت السلعة
confirm-goods_arrived = نعم، استلمتها
explain-goods_arrived = تبدأ مهلة الإرجاع كاملةً من الآن.
action-goods_gone = لن تصل السلعة
event-return-goods-arrived = وصلت السلعة. يمكن إرجاعها من الآن
event-return-goods-gone = لن تصل السلعة إلى المشتري ({ $said }). يُردّ المبلغ
event-return-never-came = لم تصل السلعة أصلًا. يُردّ المبلغ
notice-return-goods-arrived = { $party ->
    [buyer] وصلت السلعة، ويمكنك إرجاعها الآن: { $title }
   *[shop] وصلت السلعة، وستُعاد إليك: { $title }
}
notice-return-goods-gone = لن يصل الطرد إلى المشتري، ويُردّ المبلغ: { $title }
notice-return-never-came = لم يصل الطرد أصلًا، ويُردّ المبلغ: { $title }
refusal-goods_coming = ما زالت السلعة في الطريق إلى المشتري.
refusal-goods_arrived = وصلت السلعة.
refusal-not_sent_cancel = لم تُرسَل السلعة بعد. يمكنك الإلغاء، فهو أسرع.
wizard-withdraw-all = يُردّ إليك { $amount }.
wizard-withdraw-refuse = الطرد في الطريق. يمكنك رفضه عند الباب، فيعود تلقائيًا.
wizard-withdraw-days = إذا استلمته، فمهلة الإرجاع { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من وصوله.
wizard-withdraw-never = إذا لم يصل أصلًا، يُردّ إليك المبلغ على أي حال.
wizard-withdraw-gone = لن يصل إليك الطرد، فلا شيء يلزم إرجاعه.
problem-changed_mind-coming = ما زال في الطريق. يمكنك العدول عن العقد من الآن، وتبدأ مهلة الإرجاع من وصوله.
problem-cancel = لم أعد أريده
problem-cancel-hint = لم يُرسَل بعد، ويمكن إلغاؤه.
outlook-window-coming = يمكنك ذلك الآن، وحتى { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} بعد وصوله.
