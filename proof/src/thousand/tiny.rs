//! A few invented orders in the forms of the two data sets.

use serde_json::json;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Writes both folders.
pub fn write(folder: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let (olist, tau) = (folder.join("olist"), folder.join("tau"));
    fs::create_dir_all(&olist)?;
    fs::create_dir_all(&tau)?;
    brazil(&olist)?;
    retail(&tau)?;
    Ok((olist, tau))
}

fn brazil(folder: &Path) -> io::Result<()> {
    let mut customers = "customer_id,customer_unique_id\n".to_owned();
    let mut orders = "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date\n".to_owned();
    let mut items = "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\n".to_owned();
    let mut payments = "order_id,payment_sequential,payment_type,payment_installments,payment_value\n".to_owned();
    // Years apart, as in the set itself; every second one is still on its way.
    for n in 1..=8 {
        let (year, month) = (2016 + n / 4, 1 + n);
        let _ = writeln!(customers, "c{n},u{n}");
        let arrived = if n % 2 == 0 { format!("{year}-0{month}-12 10:00:00") } else { String::new() };
        let status = if n % 2 == 0 { "delivered" } else { "shipped" };
        let _ = writeln!(
            orders,
            "o{n},c{n},{status},{year}-0{month}-03 20:00:00,{year}-0{month}-04 08:00:00,{year}-0{month}-05 09:00:00,{arrived},{year}-0{month}-20 00:00:00"
        );
        let _ = writeln!(items, "o{n},1,p1,s1,{year}-0{month}-06 00:00:00,40.5,9.5");
        let _ = writeln!(payments, "o{n},1,credit_card,1,50.0");
    }
    fs::write(folder.join("customers.csv"), customers)?;
    fs::write(folder.join("sellers.csv"), "seller_id,seller_city,seller_state\ns1,porto das flores,RS\n")?;
    fs::write(
        folder.join("products.csv"),
        "product_id,product_category_name,product_weight_g,product_length_cm,product_height_cm,product_width_cm\np1,casa,700,12,3,4\n",
    )?;
    fs::write(folder.join("orders.csv"), orders)?;
    fs::write(folder.join("order_items.csv"), items)?;
    fs::write(folder.join("order_payments.csv"), payments)
}

fn retail(folder: &Path) -> io::Result<()> {
    let variant = json!({"item_id": "70", "options": {"colour": "red"}, "available": true, "price": 9.1});
    let products = json!({"7": {"name": "Mug", "product_id": "7", "variants": {"70": variant}}});
    let users = json!({"u1": {"name": {"first_name": "Ann", "last_name": "Lee"}, "email": "ann@x.example"}});
    let order = |n: u32| {
        json!({
            "user_id": "u1", "status": "delivered",
            "address": {"address1": "1 Elm", "address2": "", "city": "X", "country": "USA", "state": "NY", "zip": "1"},
            "items": [{"name": "Mug", "product_id": "7", "item_id": "70", "price": 9.1, "options": {"colour": "red"}}],
            "fulfillments": [{"tracking_id": [format!("4{n}")], "item_ids": ["70"]}],
            "payment_history": [{"transaction_type": "payment", "amount": 9.1, "payment_method_id": "paypal_5"}],
        })
    };
    let orders: serde_json::Map<String, serde_json::Value> = (1..=4).map(|n| (format!("#W{n}"), order(n))).collect();
    fs::write(folder.join("products.json"), products.to_string())?;
    fs::write(folder.join("users.json"), users.to_string())?;
    fs::write(folder.join("orders.json"), serde_json::Value::Object(orders).to_string())
}
