# The record of a case that a party carries away.

record-own = Your own record
record-own-hint = One file with everything you may see of this case: what was said, shown and decided. We sign it, it opens without the internet, and anybody can check that nothing in it was changed.
record-save = Save the record of this case
record-save-data = Save it as data
record-title = Record of case { $number }
record-made = Made { $when } for { $who ->
    [buyer] the buyer
    [shop] the shop
   *[outside] an outside body
}. Times are those of { $zone }.
record-mark = { $mark } stands for personal data of the other side.
record-state = How it stands
record-opened = Opened
record-due = By
record-decisions = What was decided
record-evidence = What was shown
record-evidence-hint = A file is named by the hash of its bytes: whoever has the file can compute it and compare.
record-evidence-inside = The files themselves are in the data of this file, up to 8 MB each and 32 MB in all; larger ones are handed over by themselves.
record-by-clock = Decided by a deadline or a program, not by a person.
record-by-people = Decided by people.
record-rule = Rule { $rule }.
record-seen = Shown until then:
record-events = What happened
record-entry = Entry { $n }
record-masked = Personal data of the other side was taken out here.
record-erased = The content of this entry was erased. Its seal is still in the chain.
record-other-eyes = This entry is for other eyes. Only its fingerprint is in this file.
record-quiet = A note of the system:
record-proof = How to check this file
record-proof-text = All entries form a chain: each holds the fingerprint of the one before. The whole file is signed, the page as well as the data inside. The program Ombud checks both; if one character was changed, it says where. The check of the chain and the signature needs no internet, only the public keys.
record-head = End of the chain
record-key = Signed with key
record-keys = Public keys

refusal-record_too_long = This case has too many entries for one file. Please ask us for its record.
