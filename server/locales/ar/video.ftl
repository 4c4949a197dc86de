# Videos, and files that come piece by piece.

video-length = { $n ->
    [zero] { $n } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
}
video-label = فيديو { $name }
video-save = حفظ الفيديو
choice-video = مقطع فيديو
event-dispute-evidence-added-video = { $who ->
    [you] أضفت مقطع فيديو
   *[other] مقطع فيديو جديد من { $name }
}
photos-video = إذا كانت السلعة تتحرك أو تصدر صوتًا أو يتسرب منها شيء أو لا تعمل، فأفضل ما يبيّن ذلك مقطع فيديو لا يتجاوز 60 ثانية.
refusal-video_too_large = حجم هذا الفيديو أكبر من 50 ميغابايت. يُرجى إرسال مقطع أقصر أو التسجيل بجودة أقل.
refusal-video_too_long = مدة هذا الفيديو أطول من 60 ثانية. يُرجى اقتطاع المهم منه، أو إرساله على أجزاء.
refusal-file_changed = ليس هذا الملف الذي بدأ إرساله. يُرجى اختياره من جديد.
refusal-too_many_uploads = كثير من ملفاتك قيد الإرسال بالفعل. يُرجى الانتظار دقيقة ثم المحاولة مجددًا.
refusal-upload_quota = بلغت الحد الأقصى لما نستقبله في يوم واحد. يُرجى المحاولة غدًا.

# What a mediator reads under a video.
origin-taken-video = { $clock ->
    [own] سُجّل في { $when }، حسب ساعة الكاميرا نفسها
   *[set] سُجّل في { $when }
}
origin-taken-by-video = { $clock ->
    [own] سُجّل في { $when } بكاميرا { $name }، حسب ساعتها
   *[set] سُجّل في { $when } بكاميرا { $name }
}
origin-camera-video = سُجّل بكاميرا { $name }
origin-place-video = كان الفيديو يذكر مكان تسجيله. أزلنا المكان ولم نحتفظ به.
