# O que pode estar errado em arquivos e em pedidos de programas.

refusal-file_too_large = Este arquivo é grande demais. Envie um de até 20 MB.
refusal-file_empty = Este arquivo está vazio.
refusal-file_broken = Não conseguimos abrir este arquivo. Salve-o de novo ou faça outro.
refusal-picture_too_large = Esta imagem tem pixels demais. Envie uma cópia menor.
refusal-not_json = O corpo deve ser JSON (application/json).
refusal-not_a_form = O arquivo deve vir em um formulário (multipart/form-data).
refusal-not_rows = As linhas devem ser NDJSON (application/x-ndjson) ou CSV (text/csv).
refusal-cursor_over = Os dados foram restaurados de uma cópia de segurança. Comece de novo sem esta posição.
refusal-version_conflict = A mesma versão já veio com outros valores.
refusal-too_many_lines = Uma disputa tem no máximo 100 itens. Abra outra para o restante.
remove-file = Remover { $name }
