use super::super::source::tests::{assert_whole, data_folder};
use super::super::{Report, shift::Shift};
use super::*;
use jiff::civil::date;
use ombud_domain::import::{Gap, Kind};

/// Invented rows in the form of the source.
fn tables() -> Tables {
    fn rows<T: DeserializeOwned>(text: &str) -> Vec<T> {
        let rows = csv::Reader::from_reader(text.as_bytes()).into_deserialize();
        rows.map(|row| row.expect("a row")).collect()
    }
    Tables {
        customers: rows("customer_id,customer_unique_id\nc1,u1\nc2,u1\nc3,u2\nc9,u9\n"),
        sellers: rows(
            "seller_id,seller_city,seller_state\nseller-1,porto das flores,RS\nseller-2,9000,SC\nseller-9,x,RJ\n",
        ),
        products: rows(
            "product_id,product_category_name,product_weight_g,product_length_cm,product_height_cm,product_width_cm\n\
             p1,casa_decoracao,700,12,3,4\np2,,,,,\n",
        ),
        orders: rows(
            "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date\n\
             o1,c1,delivered,2018-02-03 20:37:35,2018-02-05 10:00:00,2018-02-04 09:00:00,2018-02-08 16:13:46,2018-02-07 00:00:00\n\
             o2,c2,canceled,2018-05-01 08:00:00,,,,2018-05-20 00:00:00\n\
             o3,c3,invoiced,2018-06-01 08:00:00,2018-06-01 09:00:00,,,2018-06-20 00:00:00\n",
        ),
        items: rows(
            "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\n\
             o1,1,p1,seller-1,2018-02-09 00:00:00,10.5,2.0\n\
             o1,2,p2,seller-2,2018-02-09 00:00:00,5.0,1.0\n\
             o3,1,p1,seller-1,2018-06-09 00:00:00,12.0,2.0\n\
             o3,2,p1,seller-1,2018-06-09 00:00:00,twelve,2.0\n",
        ),
        payments: rows(
            "order_id,payment_sequential,payment_type,payment_installments,payment_value\n\
             o1,1,credit_card,2,10.0\no1,2,voucher,1,8.5\no2,1,boleto,1,7.0\no3,1,not_defined,1,14.01\n",
        ),
    }
}

fn find<'a>(source: &'a Source, kind: Kind, id: &str) -> &'a Object {
    let of_kind = |object: &&Object| object.kind() == kind && object.id().as_str() == id;
    source.objects.iter().find(of_kind).unwrap_or_else(|| panic!("{} {id}", kind.as_str()))
}

fn ids(source: &Source, kind: Kind) -> Vec<&str> {
    source.objects.iter().filter(|o| o.kind() == kind).map(|o| o.id().as_str()).collect()
}

#[test]
fn an_order_becomes_objects() {
    let source = convert_tables(&tables()).expect("a source");
    assert_eq!(ids(&source, Kind::Buyer), ["u1", "u2"]);
    assert_eq!(ids(&source, Kind::Shop), ["seller-1", "seller-2"]);
    let Object::Shop(shop) = find(&source, Kind::Shop, "seller-1") else { panic!("a shop") };
    assert_eq!(shop.name.as_str(), "Porto das Flores seller");
    let Object::Shop(shop) = find(&source, Kind::Shop, "seller-2") else { panic!("a shop") };
    assert_eq!(shop.name.as_str(), "SC seller");
    let Object::Offer(offer) = find(&source, Kind::Offer, "p1-seller-1") else { panic!("an offer") };
    assert_eq!(offer.title.as_str(), "Casa decoração");
    assert_eq!((offer.price_minor.map(Minor::get), offer.length_mm), (Some(1200), Some(120)));
    let Object::Order(order) = find(&source, Kind::Order, "o1") else { panic!("an order") };
    assert_eq!(order.placed_at.to_string(), "2018-02-03T22:37:35.000Z");
    assert_eq!(order.promised_to.map(|at| at.to_string()).as_deref(), Some("2018-02-08T01:59:59.000Z"));
    let Object::Order(order) = find(&source, Kind::Order, "o2") else { panic!("an order") };
    assert_eq!(order.status, Some(OrderStatus::Cancelled.into()));
    assert_eq!(order.buyer.as_str(), "u1");
}

#[test]
fn money_is_captured_only_when_approved() {
    let source = convert_tables(&tables()).expect("a source");
    let amounts = |id| match find(&source, Kind::Payment, id) {
        Object::Payment(p) => (p.captured_minor.get(), p.agreed_minor(), p.method.code),
        _ => panic!("a payment"),
    };
    assert_eq!(amounts("o1-1"), (1000, 1000, PaymentMethod::Card));
    assert_eq!(amounts("o1-2"), (850, 850, PaymentMethod::Voucher));
    assert_eq!(amounts("o2-1"), (0, 700, PaymentMethod::BankSlip));
    assert_eq!(amounts("o3-1"), (1401, 1401, PaymentMethod::Unknown));
}

#[test]
fn each_shop_has_its_parcel_and_dates_never_run_backwards() {
    let source = convert_tables(&tables()).expect("a source");
    assert_eq!(ids(&source, Kind::Shipment), ["o1-seller-1", "o1-seller-2", "o3-seller-1"]);
    let events = ids(&source, Kind::TrackingEvent);
    assert_eq!(events.iter().filter(|id| id.starts_with("o1-seller-2-")).count(), 3);
    assert_eq!(events.last(), Some(&"o3-seller-1-label_created"));
    let at = |id| match find(&source, Kind::TrackingEvent, id) {
        Object::TrackingEvent(event) => event.at,
        _ => panic!("an event"),
    };
    // The source has it approved after it was handed over.
    assert_eq!(at("o1-seller-1-label_created"), at("o1-seller-1-picked_up"));
    assert!(at("o1-seller-1-picked_up") < at("o1-seller-1-delivered"));
}

#[test]
fn a_bad_row_is_named_and_the_rest_is_converted() {
    let source = convert_tables(&tables()).expect("a source");
    assert_eq!(source.bad_rows.len(), 1);
    assert!(source.bad_rows[0].starts_with("order_items.csv, o3: not_minor_units"));
    let facts = source.facts();
    assert_eq!((facts.orders, facts.orders_of_several_shops), (3, 1));
    assert_eq!(facts.gaps, [(Gap::NoItems, 1), (Gap::UnequalSum, 1)].into());
}

#[test]
fn odd_cities_and_categories() {
    for (city, name) in
        [("x/y", "X"), ("a-zz", "A"), ("vila (porto)", "Vila"), ("a@b.example", "SP"), ("123", "SP"), ("", "SP")]
    {
        assert_eq!(place_name(city, "SP"), name, "{city}");
    }
    assert_eq!(title(""), "Produto sem categoria");
    assert_eq!(title("casa_e_jardim"), "Casa e jardim");
}

#[test]
fn a_missing_file_is_named() {
    let error = convert(Path::new("/nonexistent")).expect_err("no folder");
    assert!(error.to_string().starts_with("customers.csv cannot be read"), "{error}");
}

#[test]
fn the_real_source_is_whole_and_has_the_known_gaps() {
    let Some(folder) = data_folder("olist") else {
        return;
    };
    let mut source = convert(&folder).expect("the data set");
    let facts = source.facts();
    assert_eq!(facts.orders, 5_715);
    assert_eq!(facts.gaps, [(Gap::NoItems, 516), (Gap::UnequalSum, 530)].into());
    assert_eq!((facts.orders_of_several_shops, facts.past_refunds), (45, 0));
    let count = |kind| ids(&source, kind).len();
    assert_eq!([Kind::Buyer, Kind::Shop, Kind::Offer].map(count), [5_652, 1_376, 4_126]);
    assert_eq!([Kind::Order, Kind::OrderLine, Kind::Payment].map(count), [5_715, 5_854, 6_309]);
    source.place(Shift::To(date(2026, 3, 14))).expect("in range");
    assert_whole(&source);
    let again = || {
        let mut source = convert(&folder).expect("the data set");
        source.place(Shift::To(date(2026, 3, 14))).expect("in range");
        source.objects
    };
    assert!(source.objects == again(), "the same folder gives the same objects");
    let text = Report::on(&source).to_string();
    for number in ["     516  without items", "     530  with unequal sums", "      45  of several shops"] {
        assert!(text.contains(number), "{number} in\n{text}");
    }
}
