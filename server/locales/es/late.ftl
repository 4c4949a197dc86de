## Cases of which a deadline of ours has passed
nav-late = Nuestros retrasos
late-lead = En estos casos venció un plazo nuestro. Los más graves van primero; ya se avisó a quien está de guardia.
late-empty = No hay nada con retraso.
late-choose = Elige un caso para ver qué lo impide.
overdue-title = Casos en los que vamos con retraso
overdue-lead = Casos abiertos en los que incumplimos { $n ->
    [one] { $n } plazo nuestro
   *[other] { $n } plazos nuestros
} o más. No se muestran nombres ni números; las personas afectadas lo ven todo en su caso.
overdue-none = No vamos con retraso en ningún caso
overdue-none-text = En cuanto incumplamos varios plazos en un caso, aparecerá aquí hasta que se resuelva.
overdue-col-kind = Caso
overdue-col-opened = Abierto desde
overdue-col-missed = Plazos que incumplimos
overdue-col-owner = Quién debe actuar
overdue-col-next = Próximo plazo
finance-tab-chargeback_hold = En el banco
room-tab-carried = En marcha
parcels-tab-rma_authorised = A la espera de etiqueta
finance-bank-by = Pruebas al banco a más tardar el { $when }
finance-bank = El banco espera pruebas
