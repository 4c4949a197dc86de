# The fairness report.

nav-fairness = Equidad
fairness-title = Cómo terminan las disputas
fairness-lead = Disputas abiertas de { $first } a { $last }.
fairness-group-by = Agrupar por
fairness-by-month = Mes
fairness-by-reason = Motivo
fairness-by-country = País del comprador
fairness-by-language = Idioma
fairness-file = Guardar como tabla
fairness-public-link = Lo que puede ver todo el mundo
fairness-hidden = { $n ->
    [one] No se muestra un grupo con menos de { $few } disputas cerradas, para proteger a las personas que lo forman.
   *[other] No se muestran { $n } grupos con menos de { $few } disputas cerradas, para proteger a las personas que los forman.
}
fairness-not-whole = Hay más disputas de las que cuenta un informe; este incluye las primeras.
fairness-empty = Aún no hay disputas
fairness-empty-more = En cuanto se abran disputas, aquí aparecerán sus cifras.
fairness-how = Las proporciones se calculan sobre las disputas cerradas; las de silencio, sobre todas. «La mitad en, 95 de 100 en» es el tiempo desde la apertura o el tiempo dedicado a esa parte. Las decisiones revocadas son una proporción de las apelaciones.
fairness-unknown = Se desconoce
fairness-percent = { $n } %
fairness-days = la mitad en { $median } d, 95 de 100 en { $most } d
fairness-paid-of = { $paid } de { $asked }
fairness-ends = Cómo terminaron

fairness-col-opened = Abiertas
fairness-col-closed = Cerradas
fairness-col-buyer = El comprador recibió todo
fairness-col-shop = La tienda no debía nada
fairness-col-split = Una parte para cada uno
fairness-col-whole = Tiempo total
fairness-col-talk = Entre comprador y tienda
fairness-col-review = Con nosotros
fairness-col-execution = Cumplimiento
fairness-col-silent-buyer = Comprador en silencio
fairness-col-silent-shop = Tienda en silencio
fairness-col-automated = Ninguna persona decidió
fairness-col-appealed = Apeladas
fairness-col-overturned = Revocadas
fairness-col-late = Plazos que incumplimos
fairness-col-departed = Decididas de forma distinta a casos similares
fairness-col-reassessed = Se vio otro motivo
fairness-col-money = Pagado de lo pedido
fairness-col-spread = Diferencia entre mediadores
fairness-col-final = Después de las apelaciones
fairness-after-appeals = comprador { $buyer }, tienda { $shop }, una parte para cada uno { $split }
fairness-paid-after = { $paid } después de las apelaciones
fairness-ours = Plazos que incumplimos nosotros
fairness-col-desk = Equipo
fairness-col-desk-cases = Casos
fairness-col-desk-missed = Plazos incumplidos
fairness-desk-mediation = Mediación
fairness-desk-chat = Chats
fairness-desk-finance = Pagos
fairness-desk-delivery = Paquetes
fairness-desk-trust = Denuncias
fairness-desk-appeals = Apelaciones
fairness-desk-outside = Respuestas a organismos externos
fairness-outside = Ante organismos externos
fairness-outside-began = Comenzaron
fairness-outside-ended = Terminaron
fairness-outside-took = Desde el comienzo hasta el final
fairness-outside-open = aún abiertos
