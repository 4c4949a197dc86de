# Reasons in a policy version.

policy-reasons = Reasons of disputes
policy-reasons-hint = What buyers are asked to show and what they can want. An excuse always takes the place of evidence; the way to all of the money stays; what the law gives cannot be taken off. Disputes keep the version they were sent under.
policy-reason-offered = Can be chosen
policy-reason-off = Not offered
policy-reason-evidence = Asked: { $what }
policy-reason-remedy = Offered: { $what }
refusal-reason_rule = This goes too far: at least one way to all of the money must stay.
ask-reason_not_received = It has not arrived
ask-reason_damaged = It arrived damaged
ask-reason_defective = It does not work
ask-reason_not_as_described = It is not as described
ask-reason_wrong_item = It is not what I ordered
ask-reason_missing_parts = Parts are missing
ask-reason_counterfeit = It is a fake
ask-reason_unsafe = It is dangerous
ask-reason_late = It came too late
ask-reason_changed_mind = I changed my mind: withdraw from the contract here
