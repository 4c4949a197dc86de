# What a buyer knows before filing.

outlook-title = Qué implica cada motivo
outlook-hint = Fechas, pruebas, gastos y plazos de este pedido, antes de que decidas.
outlook-one = Qué puedes esperar
outlook-when = Cuándo
outlook-window = Puedes abrirla desde el { $opens } hasta el { $closes }.
outlook-evidence = Qué muestras
outlook-evidence-none = Nada. La prueba es lo que dice el transportista; si tienes fotos o documentos, ayudan.
outlook-evidence-never = Nada, y tampoco un motivo: es tu derecho.
outlook-excuse = Si no puedes, di por qué. «No puedo aportarlo porque…» es una respuesta válida.
outlook-remedies = Qué puedes pedir
outlook-cost = Quién paga
outlook-cost-you = Tú pagas el envío de vuelta.
outlook-cost-shop = La tienda paga el envío de vuelta.
outlook-cost-us = Nosotros pagamos el envío de vuelta.
outlook-cost-goods = Lo que se envíe de nuevo, se cambie o se repare corre por cuenta de la tienda.
outlook-cost-money = El dinero del reembolso lo pone la tienda; abrir una disputa no te cuesta nada.
outlook-decision = Cuándo habrá una decisión
outlook-decision-shop = Si nadie responde, hay una decisión a más tardar el { $silent }. Si antes intercambias ofertas con la tienda, a más tardar el { $bargained }.
outlook-decision-us = Lo revisamos sin esperar a la tienda. Hay una decisión a más tardar el { $silent }.
outlook-decision-right = Nadie tiene que aprobarlo. Vale desde el momento en que lo confirmas.
outlook-others = Cómo les fue a otras personas
outlook-half = { $days ->
    [0] La mitad terminó en menos de un día.
    [one] La mitad terminó en { $days } día como máximo.
   *[other] La mitad terminó en { $days } días como máximo.
}
outlook-content = A { $percent } de cada 100 compradores que nos respondieron les pareció bien el resultado.
outlook-content-unknown = Muy pocos compradores nos dijeron si les pareció bien el resultado.
outlook-among-both = Según { $n } casos cerrados de este tipo entre { $buyer } y { $seller }.
outlook-among-buyers = Según { $n } casos cerrados de este tipo con compradores en { $buyer }: entre los dos países hay muy pocos.
outlook-among-sellers = Según { $n } casos cerrados de este tipo con tiendas en { $seller }: entre los dos países hay muy pocos.
outlook-among-reason = Según { $n } casos cerrados de este tipo en todos los países: en el tuyo hay muy pocos.
outlook-among-all = Según { $n } casos cerrados de todo tipo: de este hay muy pocos.
outlook-too-few = { $n ->
    [0] Aún no se ha cerrado ningún caso, así que no podemos decirlo.
    [one] Hasta ahora solo se ha cerrado { $n } caso: muy pocos para decirlo.
   *[other] Hasta ahora solo se han cerrado { $n } casos: muy pocos para decirlo.
}

## What the buyer says afterwards.
action-rate = Contar cómo terminó para ti
explain-rate = Tu respuesta nos ayuda a nosotros y a quienes vengan después. La tienda no la ve.
field-answer = ¿Te parece bien cómo terminó?
choice-content = Sí, se arregló
choice-discontent = No, no se arregló
event-dispute-rated-content = { $who ->
    [you] Dijiste que se arregló
   *[other] El comprador dijo que se arregló
}
event-dispute-rated-discontent = { $who ->
    [you] Dijiste que no se arregló
   *[other] El comprador dijo que no se arregló
}
refusal-already_rated = Ya nos lo contaste. Gracias.
refusal-reason_not_offered = Este motivo no está disponible aquí.

## Countries, inside of a sentence.
country-ae = los Emiratos Árabes Unidos
country-af = Afganistán
country-ar = Argentina
country-br = Brasil
country-cl = Chile
country-cn = China
country-co = Colombia
country-de = Alemania
country-es = España
country-fr = Francia
country-gb = el Reino Unido
country-id = Indonesia
country-in = India
country-iq = Irak
country-ir = Irán
country-it = Italia
country-jp = Japón
country-kr = Corea del Sur
country-kz = Kazajistán
country-mx = México
country-nl = los Países Bajos
country-pl = Polonia
country-pt = Portugal
country-ru = Rusia
country-sa = Arabia Saudita
country-tr = Turquía
country-ua = Ucrania
country-us = Estados Unidos
outlook-window-withdraw = Puedes desistir desde el { $opens } hasta el { $closes }.
