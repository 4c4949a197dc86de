picture-hint-blurred = Esta foto parece desfocada. Uma mais nítida nos ajuda a ver o dano. Você pode mantê-la.
picture-hint-dark = Esta foto parece escura. Uma com mais luz nos ajuda a ver o dano. Você pode mantê-la.
picture-hint-tiny = Esta foto é muito pequena. Uma maior nos ajuda a ver o dano. Você pode mantê-la.

# O que se lê sob uma prova. Câmeras podem estar erradas: conta-se, sem julgar.
origin-taken = { $clock ->
    [own] Tirada em { $when }, pelo relógio da própria câmera
   *[set] Tirada em { $when }
}
origin-taken-by = { $clock ->
    [own] Tirada em { $when }, pelo relógio de um aparelho { $name }
   *[set] Tirada em { $when }, com um aparelho { $name }
}
origin-camera = Tirada com um aparelho { $name }
origin-software = Gravada por último com { $name }
origin-place = A foto dizia onde foi tirada. Retiramos o local e não o guardamos.
origin-before-order = Por esse relógio, antes de o pedido ser feito.
origin-after-report = Por esse relógio, depois de a disputa ser aberta.
origin-received = Recebida em { $when }

# A verificação de vírus.
file-held = Ainda não verificado contra vírus. Abre depois da verificação.
file-gone = Apagado em { $when }, como previsto: os arquivos não ficam guardados para sempre.
refusal-file_gone = Este arquivo foi apagado, como previsto, algum tempo depois do fim do caso.
file-infected = Um vírus foi encontrado neste arquivo ({ $name }). Ninguém pode abri-lo.
refusal-file_infected = Um vírus foi encontrado neste arquivo, por isso ninguém pode abri-lo. Verifique seu aparelho e envie outro.
refusal-file_unscanned = Este arquivo ainda não foi verificado contra vírus. Abre depois da verificação; tente de novo em alguns minutos.

# Para os dois lados e para nós: o que mais se sabe de um arquivo mostrado.
origin-edited = Um programa de edição a gravou por último; ela pode ter sido alterada.
origin-no-camera = A imagem não diz nada sobre uma câmera, como em capturas de tela ou fotos enviadas por mensagem.
origin-elsewhere = { $n ->
    [one] O mesmo arquivo foi mostrado em uma disputa sobre outro pedido.
   *[other] O mesmo arquivo foi mostrado em { $n } disputas sobre outros pedidos.
}

# Arquivos em que um vírus foi encontrado, para a equipe de confiança.
infected-door = { $n ->
    [one] Um vírus foi encontrado em um arquivo
   *[other] Um vírus foi encontrado em { $n } arquivos
}
infected-title = Arquivos com vírus
infected-lead = Ninguém pode abri-los. Quem enviou foi avisado para verificar o aparelho. São mostrados os últimos 30 dias.
infected-none = Nada foi encontrado.
infected-when = Quando
infected-file = Arquivo
infected-found = Encontrado
infected-who = Enviado por
infected-case = Caso

# Quem da nossa equipe abriu qual arquivo, e por quanto tempo os arquivos ficam guardados.
openings-door = Quem da nossa equipe abriu estes arquivos
openings-title = Quem da nossa equipe abriu os arquivos
openings-lead = Os arquivos ficam guardados cifrados. Cada vez que um de nós abre um arquivo, isso fica anotado aqui.
openings-kept = Eles são apagados { $days } dias depois do fim do caso.
openings-none = Ninguém da nossa equipe abriu um arquivo deste caso.
openings-when = Aberto por último
openings-file = Arquivo
openings-who = Quem
file-shut = Só quem de nós trabalha nisto abre o arquivo.
