-- Numbers of returned parcels: each counts in one return only (I19).
CREATE TABLE returned_parcel (
    number TEXT PRIMARY KEY,
    case_id BIGINT NOT NULL
);
