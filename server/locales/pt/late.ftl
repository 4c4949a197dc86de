## Casos em que um prazo nosso já passou
nav-late = Em atraso conosco
late-lead = Um prazo nosso já passou nestes casos. Os piores vêm primeiro; quem está de plantão foi avisado.
late-empty = Nada está em atraso.
late-choose = Escolha um caso para ver o que falta.
overdue-title = Casos em que estamos em atraso
overdue-lead = Casos abertos em que perdemos { $n } ou mais prazos nossos. Nomes e números ficam de fora; as pessoas envolvidas veem tudo no próprio caso.
overdue-none = Não estamos em atraso em nenhum caso
overdue-none-text = Quando perdemos vários prazos em um caso, ele aparece aqui até ser resolvido.
overdue-col-kind = Caso
overdue-col-opened = Aberto desde
overdue-col-missed = Prazos que perdemos
overdue-col-owner = Quem deve agir
overdue-col-next = Próximo prazo
finance-tab-chargeback_hold = No banco
room-tab-carried = Em execução
parcels-tab-rma_authorised = Falta a etiqueta
