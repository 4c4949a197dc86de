# What a shop answers with: quick replies, labels, several conversations at once.
nav-replies = Quick replies
nav-labels = Labels
replies-lead = Texts that are ready to be sent, shared by your team. In a conversation, press the lightning button or type / to choose one.
reply-add = Write a quick reply
reply-change = Change
reply-save = Save
reply-remove = Remove
reply-example = With example values:
reply-variables = These words are replaced by the values of the conversation: { $names }
reply-uses = { $n ->
    [one] sent once
   *[other] sent { $n } times
}
replies-none = There are no quick replies yet.
replies-no-more = There are no more.
replies-no-folder = Without a folder
reply-table = As a table
reply-table-hint = A CSV file with the columns { $columns }. What has the same name and language is replaced.
reply-table-file = CSV file
reply-table-in = Take in
reply-table-out = Save as a table
reply-table-row = Row { $row }: { $why } Nothing was changed.
reply-find = Find a quick reply
reply-nothing-found = Nothing with these words.
replies-write = Write and change quick replies
reply-missing = No value here for { $names }
reply-slash = Quick replies: or type / in an empty message
ask-reply_name = Name
ask-reply_name-hint = What you type after the slash, such as “sent”: letters, digits and hyphens.
ask-reply_language = Language
ask-reply_folder = Folder
ask-reply_folder-hint = May be left empty.
ask-reply_body = Text
done-reply = The quick reply is saved.
done-reply-removed = The quick reply is removed.
done-replies-read = The table is taken in.
done-label = The label is saved.
done-label-removed = The label is removed.
refusal-bad_reply_name = Use letters, digits and hyphens, without spaces.
refusal-no_such_variable = There is a word in braces that stands for nothing here.
refusal-value_missing = A word in braces has no value in this conversation.
refusal-reply_table = This is not such a table: look which columns it needs.
refusal-none_chosen = Choose at least one conversation.
shop-tab-unread = Unread
shop-tab-due = By deadline
shop-bulk = Several at once
shop-find = Find
shop-find-words = Words, name, order number
shop-find-all = Show all
shop-label = Label
shop-any = Any
shop-nothing-found = No conversation is like that.
labels-begin = Make labels to sort conversations
labels-set = Choose labels
labels-save = Save labels
labels-lead = Words that your team sorts conversations by. Buyers do not see them.
label-add = Add a label
ask-label_name = Name
ask-label_colour = Colour
label-colour-grey = Grey
label-colour-red = Red
label-colour-yellow = Yellow
label-colour-green = Green
label-colour-blue = Blue
label-colour-violet = Violet
bulk-which = Which conversations
bulk-what = What to do with them
bulk-text = One answer for all
bulk-answer = Answer all of them
bulk-reason = Why they are closed
bulk-label = Put the label on
bulk-done = { $n ->
    [one] Done in 1 conversation.
   *[other] Done in { $n } conversations.
}
bulk-not-done = Not done in these:
refusal-name_taken = This name is taken. Choose another one.
