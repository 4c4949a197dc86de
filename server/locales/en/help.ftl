# The help centre.

help-title = Help
help-search = Search the help centre
help-search-do = Search
help-found = { $n ->
    [one] { $n } answer found
   *[other] { $n } answers found
}
help-nothing = Nothing found
help-nothing-text = Try other words, or chat with us below.
help-all = All articles
help-related = Read next
help-more = Did this not help?
help-chat = Chat with us
help-suggest = Suggestion
help-sign-in = For both you need to come in from the marketplace.
help-suggest-label = What could be better?
help-suggest-hint = We read every suggestion. If something went wrong with an order, get help with that order instead.
help-suggest-send = Send the suggestion
