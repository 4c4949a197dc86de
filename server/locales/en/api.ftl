# What can be wrong with files and with requests of programs.

refusal-file_too_large = This file is too large. Send one of at most 20 MB.
refusal-file_empty = This file is empty.
refusal-file_broken = This file cannot be opened. Save it once more, or make another one.
refusal-picture_too_large = This picture has too many pixels. Send a smaller copy.
refusal-not_json = The body must be JSON (application/json).
refusal-not_a_form = The file must come in a form (multipart/form-data).
refusal-not_rows = The rows must be NDJSON (application/x-ndjson) or CSV (text/csv).
refusal-cursor_over = The data was restored from a backup. Begin again without this position.
refusal-version_conflict = The same version came before with other values.
refusal-too_many_lines = A dispute holds at most 100 lines. Open another one for the rest.
remove-file = Remove { $name }
