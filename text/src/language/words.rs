//! The words by which languages are told apart, in normalised spelling, one list a string.

/// Small words that say which language it is and nothing about the matter.
pub(super) const EN: &str = "\
    the a an is are was were be been my your i im ive you it its he she they we this that these to of and or \
    for in on at with from by have has had did does do what which who when where why how can could will \
    would should please not dont didnt but if me about there any just still yet get got want need hello hi \
    thanks thank so then am as";

pub(super) const PT: &str = "\
    o a os as um uma de do da dos das em no na nos nas que e eu meu minha meus minhas seu sua voce vcs vc \
    nao ne para pra pro por com sem mas ou se ja ainda esta ta foi ser tem tenho quero queria quando onde \
    como qual quem porque pq cade isso este ele ela oi ola obrigado obrigada bom dia me aqui ao mais muito \
    ate agora nada fazer posso preciso veio favor esse essa ninguem pelo pela pelos pelas tambem mesmo mesma \
    desse dessa deste desta nesse nessa num numa sao sou estou estao era ter tive ontem hoje amanha segunda \
    entao depois antes sobre entre gostaria nunca so ir vou ver la bem boa uns umas";

pub(super) const ES: &str = "\
    el la los las lo un una unos unas y del al en con sin por que si no ni ya mi mis tu tus su sus me te se \
    le les nos yo ella ellos usted ustedes este esta esto estos ese esa eso es son era fue ha he han hay \
    estoy estan ser estar tiene tengo tienen quiero quisiera queria necesito puedo puede pueden hace hacer \
    hola gracias buenos buenas dias tardes noches muy mas pero como cuando cuanto cuanta donde cual quien \
    porque todavia aun nada algo alguien aqui ahora desde hasta sobre entre favor solo nuestro nuestra mismo \
    misma otro otra bueno mucho mucha vez dos ultimo de para";

pub(super) const ID: &str = "\
    yang dan di ke dari ini itu ada tidak tdk gak ga nggak enggak bukan belum blm sudah udah sdh saya aku \
    kami kita anda kamu kak min gan bang mas mbak dia mereka apa apakah siapa kapan dimana mana bagaimana \
    gimana kenapa mengapa berapa untuk utk dengan dgn pada oleh karena krn jika kalau kalo akan bisa boleh \
    harus mau ingin minta tolong mohon dong sih nih ya juga lagi masih aja saja atau tapi tetapi namun agar \
    supaya halo hai terima kasih makasih selamat pagi siang sore malam banget sekali nya lah kok jadi lalu \
    sampai";

pub(super) const RU: &str = "\
    и в во не на я он она они мы вы ты мои моя мое мои ваш ваша ваши его ее их что это этот эта эти как где \
    когда кто почему зачем куда сколько с со из за от до по к ко у о об для при без но а или да нет же ли бы \
    то так уже еще только очень мне меня вам вас нам нас был была было были есть будет могу можно нужно надо \
    хочу здравствуите привет спасибо пожалуиста добрыи день если чтобы все";

pub(super) const FA: &str = "\
    من تو ما شما او این ان را رو از به در با برای که و یا هم ای است هست نیست بود شد شده شود کنم کنید کرد \
    کردم دارم دارد داره چه چی چرا چطور چطوری چگونه ایا اگر اگه تا هر خود یک یه باید لطفا سلام ولی اما پس \
    میشه میشود هنوز چند بر خیلی دیگه دیگر اون کی";

pub(super) const AR: &str = "\
    فی الی علی عن مع هذا هذه ذلک تلک الذی التی الذین ما ماذا متی کیف کم لماذا هل لم لن لا لیس لیست انا انت \
    انتم نحن هو هی هم کان کانت قد بعد قبل عند عندی لدی حتی ثم او ام ان اذا لو کل ای بدون بین منذ الان ارید \
    یمکن ممکن یمکننی اود السلام علیکم مرحبا اهلا شکرا لکن سمحتم فضلک رجاء فقط جدا ایضا وین شو ایش لیش بدی \
    عاوز عایز مش مو ده دی";

/// Words of shopping that one language has and its neighbour has not. They speak for the language, but they also say what the
/// matter is, so they are no stop words.
pub(super) const EN_SHOPPING: &str = "\
    order orders parcel package delivery delivered shop seller money refund received broken good morning \
    evening hey payment card question duty instructions different address missing wrong late item open \
    return cancel send sent all back help";

pub(super) const PT_SHOPPING: &str = "\
    pedido encomenda pacote entrega entregue loja vendedor dinheiro reembolso estorno recebi quebrado tarde \
    noite pagamento cartao pergunta endereco faltando errado errada atrasado produto caixa cor outro outra \
    abrir disputa reclamacao devolver cancelar cancelamento garantia fui duas vezes mandaram veio ajuda \
    ajudar recorrer conta vendem vendedora lojista codigo rastreio rastreamento transportadora imposto \
    carregador brinquedo perigoso quebrou paguei pagar comprei compra chegou chegada taxa tamanho desconto \
    cupom presente senha site prazo enviar enviaram";

pub(super) const ES_SHOPPING: &str = "\
    pedido pedidos paquete paquetes envio enviar enviaron llego llegado llega llegar tienda vendedor dinero \
    reembolso devolucion devolver recibi recibido roto rota danado equivocado equivocada talla color falta \
    faltan tarde pago pagar pague tarjeta pregunta direccion articulo producto caja abrir disputa reclamo \
    reclamar cancelar garantia cuenta ayuda ayudar vendio mandaron cobraron factura aduana codigo comprar \
    compre compra llegaron vendedora rastreo seguimiento transportista descuento cupon contrasena plazo \
    aduanas juguete peligroso";

pub(super) const ID_SHOPPING: &str = "\
    pesanan paket barang toko penjual pembeli uang dana pengembalian kembali dikembalikan refund resi kurir \
    kirim dikirim pengiriman sampai datang rusak pecah cacat salah kurang ukuran warna bayar pembayaran \
    transfer kartu alamat batal batalkan komplain laporan tukar garansi akun bantu bantuan hilang terlambat \
    lama diterima terima pesan beli membeli";

/// Persian typed in Latin letters, which no script can tell.
pub(super) const FA_LATIN: &str = "\
    salam sefaresh sefaresham kojast kojas nareside naresid nayomad mikham mikhaham chera lotfan khaste \
    poolam pulam bastam hanooz hanuz vaghti man ro nist chetor mersi";
