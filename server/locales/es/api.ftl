# What can be wrong with files and with requests of programs.

refusal-file_too_large = Este archivo es demasiado grande. Envía uno de 20 MB como máximo.
refusal-file_empty = Este archivo está vacío.
refusal-file_broken = No se puede abrir este archivo. Guárdalo de nuevo o haz otro.
refusal-picture_too_large = Esta imagen tiene demasiados píxeles. Envía una copia más pequeña.
refusal-not_json = El cuerpo debe ser JSON (application/json).
refusal-not_a_form = El archivo debe venir en un formulario (multipart/form-data).
refusal-not_rows = Las filas deben ser NDJSON (application/x-ndjson) o CSV (text/csv).
refusal-cursor_over = Los datos se restauraron desde una copia de seguridad. Empieza de nuevo sin esta posición.
refusal-version_conflict = La misma versión llegó antes con otros valores.
refusal-too_many_lines = Una disputa admite como máximo 100 líneas. Abre otra para el resto.
remove-file = Quitar { $name }
