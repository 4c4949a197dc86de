-- Cases of which a deadline of ours has passed: few, and looked at on every page of our people.
CREATE INDEX case_late ON case_file (storefront, level)
    WHERE closed_at IS NULL AND kind <> 'conversation'
    AND (level > 0 OR stage IN ('overdue', 'review_overdue', 'escalated', 'body_answer_late'));
