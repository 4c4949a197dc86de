picture-hint-blurred = This picture looks blurred. A sharper one helps us see the damage. You can keep it.
picture-hint-dark = This picture looks dark. One with more light helps us see the damage. You can keep it.
picture-hint-tiny = This picture is very small. A larger one helps us see the damage. You can keep it.

# What is read under a piece of evidence. Cameras can be set wrong: it is told, never judged.
origin-taken = { $clock ->
    [own] Taken { $when }, by the camera's own clock
   *[set] Taken { $when }
}
origin-taken-by = { $clock ->
    [own] Taken { $when }, by the own clock of a { $name }
   *[set] Taken { $when }, by a { $name }
}
origin-camera = Taken by a { $name }
origin-software = Last written by { $name }
origin-place = The photo said where it was taken. We took the place out and did not keep it.
origin-before-order = By that clock, before the order was placed.
origin-after-report = By that clock, after the dispute was opened.
origin-received = Received { $when }

# The virus scan.
file-held = Not scanned for viruses yet. It opens after the scan.
file-gone = Deleted on { $when }, as planned: files are not kept for ever.
refusal-file_gone = This file was deleted as planned, some time after the case had ended.
file-infected = A virus was found in this file ({ $name }). Nobody can open it.
refusal-file_infected = A virus was found in this file, so nobody can open it. Please check your device and send another one.
refusal-file_unscanned = This file is not scanned for viruses yet. It opens after the scan; please try again in a few minutes.

# For both sides and for us: what else is known of a file that was shown.
origin-edited = A picture program wrote it last, so it may have been changed.
origin-no-camera = The picture says nothing of a camera, as after a screenshot or a messenger.
origin-elsewhere = { $n ->
    [one] The same file was shown in a dispute about another order.
   *[other] The same file was shown in { $n } disputes about other orders.
}

# Files in which a virus was found, for the trust desk.
infected-door = { $n ->
    [one] A virus was found in one file
   *[other] A virus was found in { $n } files
}
infected-title = Files with viruses
infected-lead = Nobody can open them. Whoever brought one was told to check their device. The last 30 days are shown.
infected-none = Nothing was found.
infected-when = When
infected-file = File
infected-found = Found
infected-who = Brought by
infected-case = Case

# Who of our team opened which file, and how long files are kept.
openings-door = Who of our team opened these files
openings-title = Who of our team opened the files
openings-lead = Files are stored encrypted. Each time one of us opens a file, it is written down here.
openings-kept = { $days } days after the case has ended they are deleted.
openings-none = None of us has opened a file of this case.
openings-when = Last opened
openings-file = File
openings-who = Who
file-shut = Only those of us who work on this open it.
