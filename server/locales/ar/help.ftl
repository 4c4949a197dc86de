# The help centre.

help-title = المساعدة
help-search = البحث في مركز المساعدة
help-search-do = بحث
help-found = { $n ->
    [zero] لم يُعثر على إجابات
    [one] عُثر على إجابة واحدة
    [two] عُثر على إجابتين
    [few] عُثر على { $n } إجابات
    [many] عُثر على { $n } إجابة
   *[other] عُثر على { $n } إجابة
}
help-nothing = لم يُعثر على شيء
help-nothing-text = يمكنك تجربة كلمات أخرى، أو بدء محادثة معنا أدناه.
help-all = كل المقالات
help-related = للقراءة أيضًا
help-more = هل ما زلت بحاجة إلى مساعدة؟
help-chat = بدء محادثة معنا
help-suggest = تقديم اقتراح
help-sign-in = لكليهما يلزم الدخول من المنصة.
help-suggest-label = ما الذي يمكن تحسينه؟
help-suggest-hint = نقرأ كل اقتراح. أما إذا كانت المشكلة في طلب، فيُرجى طلب المساعدة في ذلك الطلب.
help-suggest-send = إرسال الاقتراح
