--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    id text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    who text COLLATE pg_catalog."C",
    who_name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    on_behalf_of text COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object_kind text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    before text COLLATE pg_catalog."C",
    after text COLLATE pg_catalog."C"
);


--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    id text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    received_at bigint NOT NULL,
    received_by text COLLATE pg_catalog."C",
    received_by_name text COLLATE pg_catalog."C"
);


--
-- Name: document_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_change (
    document text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    before text COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C",
    by_name text COLLATE pg_catalog."C"
);


--
-- Name: document_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_now (
    document text NOT NULL COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    type text COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    date text COLLATE pg_catalog."C",
    issuer text COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    mark text NOT NULL COLLATE pg_catalog."C",
    by_hand text NOT NULL COLLATE pg_catalog."C",
    issue text COLLATE pg_catalog."C",
    fold text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL
);


--
-- Name: figure_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.figure_choice (
    id text NOT NULL COLLATE pg_catalog."C",
    indicator text NOT NULL COLLATE pg_catalog."C",
    about_org text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    measure text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    figure text NOT NULL COLLATE pg_catalog."C",
    by_org text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C",
    by_name text COLLATE pg_catalog."C"
);


--
-- Name: file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file (
    sha256 text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    kept_at bigint NOT NULL
);


--
-- Name: file_chunk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file_chunk (
    file text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    bytes bytea NOT NULL
);


--
-- Name: file_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file_text (
    id text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    reader bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL
);


--
-- Name: form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form (
    id text NOT NULL COLLATE pg_catalog."C",
    plan text COLLATE pg_catalog."C",
    made_at bigint NOT NULL
);


--
-- Name: form_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_line (
    form text NOT NULL COLLATE pg_catalog."C",
    line bigint NOT NULL,
    since bigint NOT NULL,
    indicator text NOT NULL COLLATE pg_catalog."C",
    measure text NOT NULL COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    scale bigint
);


--
-- Name: form_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_version (
    id text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    made_at bigint NOT NULL
);


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    who text NOT NULL COLLATE pg_catalog."C",
    idempotency_key text NOT NULL COLLATE pg_catalog."C",
    request text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    etag text COLLATE pg_catalog."C",
    answer bytea NOT NULL,
    kept_at bigint NOT NULL
);


--
-- Name: indicator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    price_base text COLLATE pg_catalog."C",
    price_key text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    unit_key text NOT NULL COLLATE pg_catalog."C",
    fold text NOT NULL COLLATE pg_catalog."C",
    sort_key bytea NOT NULL,
    made_at bigint NOT NULL,
    made_by text COLLATE pg_catalog."C"
);


--
-- Name: indicator_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator_change (
    indicator text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C",
    by_name text COLLATE pg_catalog."C"
);


--
-- Name: indicator_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator_link (
    item text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    indicator text NOT NULL COLLATE pg_catalog."C",
    proposed bigint NOT NULL,
    why text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C"
);


--
-- Name: indicator_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indicator_now (
    indicator text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    polarity text NOT NULL COLLATE pg_catalog."C",
    confirmed bigint NOT NULL
);


--
-- Name: item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item (
    id text NOT NULL COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL
);


--
-- Name: item_anchor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_anchor (
    item text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    file_text text NOT NULL COLLATE pg_catalog."C",
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    quote text NOT NULL COLLATE pg_catalog."C",
    before text NOT NULL COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    reading text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);


--
-- Name: item_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_change (
    item text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    act text NOT NULL COLLATE pg_catalog."C",
    field text COLLATE pg_catalog."C",
    before text COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    why text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C",
    by_name text COLLATE pg_catalog."C"
);


--
-- Name: item_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_now (
    item text NOT NULL COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    name text COLLATE pg_catalog."C",
    anchor bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    mark text NOT NULL COLLATE pg_catalog."C",
    touched bigint NOT NULL,
    lead text COLLATE pg_catalog."C",
    start_at bigint NOT NULL,
    end_at bigint NOT NULL,
    quote text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    input text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    progress bigint NOT NULL,
    total bigint NOT NULL,
    message text COLLATE pg_catalog."C",
    result text COLLATE pg_catalog."C",
    cancel_asked bigint NOT NULL,
    lease_by text COLLATE pg_catalog."C",
    lease_until bigint,
    made_by text COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: login_failure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.login_failure (
    subject text NOT NULL COLLATE pg_catalog."C",
    failures bigint NOT NULL,
    last_at bigint NOT NULL,
    free_at bigint NOT NULL
);


--
-- Name: org; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.org (
    id text NOT NULL COLLATE pg_catalog."C",
    founded text NOT NULL COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Name: org_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.org_code (
    org text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Name: org_end; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.org_end (
    org text NOT NULL COLLATE pg_catalog."C",
    last_day text COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Name: org_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.org_kind (
    org text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Name: org_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.org_name (
    org text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    fold text NOT NULL COLLATE pg_catalog."C",
    sort_key bytea NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Name: org_parent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.org_parent (
    org text NOT NULL COLLATE pg_catalog."C",
    tree text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id text NOT NULL COLLATE pg_catalog."C",
    unique_key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    recipient text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    due_at bigint NOT NULL,
    tries bigint NOT NULL,
    sent_at bigint,
    failure text COLLATE pg_catalog."C"
);


--
-- Name: period; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.period (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    day_from text NOT NULL COLLATE pg_catalog."C",
    day_to text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    id text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    made_by text COLLATE pg_catalog."C"
);


--
-- Name: plan_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_change (
    plan text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    field text NOT NULL COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    why text COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C",
    by_name text COLLATE pg_catalog."C"
);


--
-- Name: plan_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_document (
    plan text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    document text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C"
);


--
-- Name: plan_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_now (
    plan text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    org text COLLATE pg_catalog."C",
    year_from bigint,
    year_to bigint,
    vision bigint,
    targets bigint NOT NULL,
    tasks bigint NOT NULL,
    confirmed bigint NOT NULL,
    revision bigint NOT NULL
);


--
-- Name: proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proposal (
    item text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    before text COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C"
);


--
-- Name: read_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.read_log (
    id text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    who text COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reading (
    document text NOT NULL COLLATE pg_catalog."C",
    file_text text NOT NULL COLLATE pg_catalog."C",
    parser bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    form_version bigint NOT NULL,
    made_at bigint NOT NULL
);


--
-- Name: report_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_change (
    report text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    at bigint NOT NULL,
    by text COLLATE pg_catalog."C",
    by_name text COLLATE pg_catalog."C",
    delta bytea NOT NULL
);


--
-- Name: report_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_now (
    report text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    cells bytea NOT NULL
);


--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    n bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    applied_at bigint NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    token text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: target_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_now (
    item text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    list_item bigint,
    grp text COLLATE pg_catalog."C",
    series text COLLATE pg_catalog."C",
    indicator_name text COLLATE pg_catalog."C",
    indicator text NOT NULL COLLATE pg_catalog."C",
    change text NOT NULL COLLATE pg_catalog."C",
    comparator text NOT NULL COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    value_max text COLLATE pg_catalog."C",
    approximate bigint NOT NULL,
    unit text COLLATE pg_catalog."C",
    price_base text COLLATE pg_catalog."C",
    year bigint,
    span_from bigint,
    span_to bigint,
    recurs text COLLATE pg_catalog."C",
    qualifiers text NOT NULL COLLATE pg_catalog."C",
    orgs text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    points text COLLATE pg_catalog."C",
    versions bigint NOT NULL,
    fold text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: target_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target_version (
    item text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    decision text COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    valid_from text COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C",
    recorded_by_name text COLLATE pg_catalog."C",
    change text COLLATE pg_catalog."C",
    comparator text COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    value_max text COLLATE pg_catalog."C",
    approximate bigint,
    unit text COLLATE pg_catalog."C",
    year bigint
);


--
-- Name: task_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task_now (
    item text NOT NULL COLLATE pg_catalog."C",
    section text NOT NULL COLLATE pg_catalog."C",
    heading text COLLATE pg_catalog."C",
    body text COLLATE pg_catalog."C",
    lead_words text NOT NULL COLLATE pg_catalog."C",
    coordinating text NOT NULL COLLATE pg_catalog."C",
    due text COLLATE pg_catalog."C",
    focus bigint NOT NULL,
    fold text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: told_now; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.told_now (
    plan text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    org text COLLATE pg_catalog."C",
    indicator text COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    year bigint,
    estimate bigint NOT NULL,
    start_at bigint NOT NULL,
    end_at bigint NOT NULL
);


--
-- Name: user_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_account (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    made_by text COLLATE pg_catalog."C"
);


--
-- Name: user_password; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_password (
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    must_change bigint NOT NULL,
    set_at bigint NOT NULL,
    set_by text COLLATE pg_catalog."C"
);


--
-- Name: user_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_role (
    account text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    org text NOT NULL COLLATE pg_catalog."C",
    held bigint NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE pg_catalog."C"
);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit (id, at, who, who_name, role, on_behalf_of, action, object_kind, object, before, after) FROM stdin;
01M8B57YK8EKN04MPEC79QT35X	1795670932072	\N	dòng lệnh		\N	org.found	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	{"code":"H1","name":"Huyện Vạn Lộc","kind":"huyện","parent":null,"valid_from":"2020-01-01","decision":null}
01M8B57YK8XJ1176AHHFMZ64AA	1795670932072	\N	dòng lệnh		\N	org.name	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	{"value":"Huyện Vạn Lộc","valid_from":"2020-01-01"}
01M8B57YK860JZSW45J7NF36KJ	1795670932072	\N	dòng lệnh		\N	org.kind	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	{"value":"huyện","valid_from":"2020-01-01"}
01M8B57YK8X09RV6R4SF0KGKR7	1795670932072	\N	dòng lệnh		\N	org.code	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	{"value":"H1","valid_from":"2020-01-01"}
01M8B57YK8Q747B2CMG0C5JWEQ	1795670932072	\N	dòng lệnh		\N	org.found	org	01M8B57YK8WXTZ653DY3ZDKFR5	\N	{"code":"H9","name":"Huyện Khác","kind":"huyện","parent":null,"valid_from":"2020-01-01","decision":null}
01M8B57YK8TWMGZZPKDTBQAZ8C	1795670932072	\N	dòng lệnh		\N	org.name	org	01M8B57YK8WXTZ653DY3ZDKFR5	\N	{"value":"Huyện Khác","valid_from":"2020-01-01"}
01M8B57YK85RPAQK01RGWPSJMX	1795670932072	\N	dòng lệnh		\N	org.kind	org	01M8B57YK8WXTZ653DY3ZDKFR5	\N	{"value":"huyện","valid_from":"2020-01-01"}
01M8B57YK84Y8EGB0C9KMJ43QV	1795670932072	\N	dòng lệnh		\N	org.code	org	01M8B57YK8WXTZ653DY3ZDKFR5	\N	{"value":"H9","valid_from":"2020-01-01"}
01M8B57YK8D9JX4GCMBSM1P364	1795670932072	\N	dòng lệnh		\N	org.found	org	01M8B57YK8Z2W0MZ6M758DPD8Z	\N	{"code":"P1","name":"Phòng Tài chính, Kế hoạch","kind":"phòng","parent":null,"valid_from":"2020-01-01","decision":null}
01M8B57YK8JPGRMS99ZF24XRRA	1795670932072	\N	dòng lệnh		\N	org.name	org	01M8B57YK8Z2W0MZ6M758DPD8Z	\N	{"value":"Phòng Tài chính, Kế hoạch","valid_from":"2020-01-01"}
01M8B57YK8F23GB09SSGJ7RVN5	1795670932072	\N	dòng lệnh		\N	org.kind	org	01M8B57YK8Z2W0MZ6M758DPD8Z	\N	{"value":"phòng","valid_from":"2020-01-01"}
01M8B57YK8EVTTQ7YM62JC5TZF	1795670932072	\N	dòng lệnh		\N	org.code	org	01M8B57YK8Z2W0MZ6M758DPD8Z	\N	{"value":"P1","valid_from":"2020-01-01"}
01M8B57YK8QDNTC9NE6SYQBMY5	1795670932072	\N	dòng lệnh		\N	org.found	org	01M8B57YK8BGRM6Q85H4M4NWJB	\N	{"code":"X1","name":"Xã Một","kind":"xã","parent":null,"valid_from":"2020-01-01","decision":null}
01M8B57YK8YPH8MF9MQXRHXWDC	1795670932072	\N	dòng lệnh		\N	org.name	org	01M8B57YK8BGRM6Q85H4M4NWJB	\N	{"value":"Xã Một","valid_from":"2020-01-01"}
01M8B57YK8Z20NRNBFHNE6ZDCF	1795670932072	\N	dòng lệnh		\N	org.kind	org	01M8B57YK8BGRM6Q85H4M4NWJB	\N	{"value":"xã","valid_from":"2020-01-01"}
01M8B57YK824APDD608SCW2RQ0	1795670932072	\N	dòng lệnh		\N	org.code	org	01M8B57YK8BGRM6Q85H4M4NWJB	\N	{"value":"X1","valid_from":"2020-01-01"}
01M8B57YK85YDGWMM928D7V3T5	1795670932072	\N	dòng lệnh		\N	org.found	org	01M8B57YK8DN4267DZCJ6897KG	\N	{"code":"X2","name":"Thị trấn Hai","kind":"thị trấn","parent":null,"valid_from":"2020-01-01","decision":null}
01M8B57YK804DA5N1HR83HMCH9	1795670932072	\N	dòng lệnh		\N	org.name	org	01M8B57YK8DN4267DZCJ6897KG	\N	{"value":"Thị trấn Hai","valid_from":"2020-01-01"}
01M8B57YK8A42R31DQ36HZ6DSM	1795670932072	\N	dòng lệnh		\N	org.kind	org	01M8B57YK8DN4267DZCJ6897KG	\N	{"value":"thị trấn","valid_from":"2020-01-01"}
01M8B57YK8VVDVXX1N65ETS6Z2	1795670932072	\N	dòng lệnh		\N	org.code	org	01M8B57YK8DN4267DZCJ6897KG	\N	{"value":"X2","valid_from":"2020-01-01"}
01M8B57YK8MRZBH3M4BP3EPGHG	1795670932072	\N	dòng lệnh		\N	org.parent	org	01M8B57YK8Z2W0MZ6M758DPD8Z	\N	{"value":"01M8B57YK88TP0TPXHFGC6QZPJ","valid_from":"2020-01-01"}
01M8B57YK86SPD7E3F9ND5M68B	1795670932072	\N	dòng lệnh		\N	org.parent	org	01M8B57YK8BGRM6Q85H4M4NWJB	\N	{"value":"01M8B57YK88TP0TPXHFGC6QZPJ","valid_from":"2020-01-01"}
01M8B57YK8VWRADV1JYMP974JJ	1795670932072	\N	dòng lệnh		\N	org.parent	org	01M8B57YK8DN4267DZCJ6897KG	\N	{"value":"01M8B57YK88TP0TPXHFGC6QZPJ","valid_from":"2020-01-01"}
01M8B57YTQRP1XKBGACSZQ3RSQ	1795670932311	\N	dòng lệnh		\N	org.end	org	01M8B57YK8BGRM6Q85H4M4NWJB	\N	{"value":"end","valid_from":"2025-06-30"}
01M8B57YTQXNXGV65V0Q4GSY16	1795670932311	\N	dòng lệnh		\N	org.found	org	01M8B57YTQHXAES85FFMVXMQXC	\N	{"code":"X1","name":"Xã Một Mới","kind":"xã","parent":null,"valid_from":"2025-07-01","decision":null}
01M8B57YTQ442RJQMPTH0FZ0NX	1795670932311	\N	dòng lệnh		\N	org.name	org	01M8B57YTQHXAES85FFMVXMQXC	\N	{"value":"Xã Một Mới","valid_from":"2025-07-01"}
01M8B57YTQ2D1PHCDD49V96KFB	1795670932311	\N	dòng lệnh		\N	org.kind	org	01M8B57YTQHXAES85FFMVXMQXC	\N	{"value":"xã","valid_from":"2025-07-01"}
01M8B57YTQP9E9T5ZKEH3J5DZF	1795670932311	\N	dòng lệnh		\N	org.code	org	01M8B57YTQHXAES85FFMVXMQXC	\N	{"value":"X1","valid_from":"2025-07-01"}
01M8B57YTQ5275F85NV8GYB5BQ	1795670932311	\N	dòng lệnh		\N	org.end	org	01M8B57YK8DN4267DZCJ6897KG	\N	{"value":"end","valid_from":"2025-06-30"}
01M8B57YTQYZ2WWSVWSY3XSVVE	1795670932311	\N	dòng lệnh		\N	org.found	org	01M8B57YTQD7BRVRSZVE5X2ZVN	\N	{"code":"X2","name":"Xã Hai","kind":"xã","parent":null,"valid_from":"2025-07-01","decision":null}
01M8B57YTQEF70HA9Z1VQ7C2P1	1795670932311	\N	dòng lệnh		\N	org.name	org	01M8B57YTQD7BRVRSZVE5X2ZVN	\N	{"value":"Xã Hai","valid_from":"2025-07-01"}
01M8B57YTQC4CEN5PBE6D872DM	1795670932311	\N	dòng lệnh		\N	org.kind	org	01M8B57YTQD7BRVRSZVE5X2ZVN	\N	{"value":"xã","valid_from":"2025-07-01"}
01M8B57YTQVGNPB2QY72AZHM1J	1795670932311	\N	dòng lệnh		\N	org.code	org	01M8B57YTQD7BRVRSZVE5X2ZVN	\N	{"value":"X2","valid_from":"2025-07-01"}
01M8B57YTQFED527297MYW3ATT	1795670932311	\N	dòng lệnh		\N	org.parent	org	01M8B57YTQHXAES85FFMVXMQXC	\N	{"value":"01M8B57YK88TP0TPXHFGC6QZPJ","valid_from":"2025-07-01"}
01M8B57YTQ116YHN3TD1Y8NFPA	1795670932311	\N	dòng lệnh		\N	org.parent	org	01M8B57YTQD7BRVRSZVE5X2ZVN	\N	{"value":"01M8B57YK88TP0TPXHFGC6QZPJ","valid_from":"2025-07-01"}
01M8B57YZ9C3E1JZWSABS2G9NZ	1795670932457	\N	dòng lệnh		\N	document.import	document	01M8B57YZ9A8K91BAWV0QPZYQ6	\N	{"plan":"01M8B57YZ9H9T4G0R1F74C0JX8","sha256":"637824f5ae6700386420440932537a714751602cd30b5eb6ebd2a062508695dd"}
01M8B57ZBADA6SE4GSGSRMHKTY	1795670932842	\N	dòng lệnh		\N	document.import	document	01M8B57ZBAFY9F9C4R1GDECGMQ	\N	{"plan":"01M8B57ZBADRX8YEP5KDE6B54D","sha256":"74aa1bf8ca2d9ed7c0b04e2ee5c4c9c520038d3b53d48780d82026b37c8ce420"}
01M8B57ZMM8K2GER422H9ZF162	1795670933140	\N	dòng lệnh		\N	org.found	org	01M8B57ZMMHDAPWTWAYPBB3EPA	\N	{"code":null,"name":"Ủy ban nhân dân xã Phước Tường","kind":null,"parent":null,"valid_from":"1000-01-01","decision":null}
01M8B57ZMMFY55JZYNTP50F6Z0	1795670933140	\N	dòng lệnh		\N	org.name	org	01M8B57ZMMHDAPWTWAYPBB3EPA	\N	{"value":"Ủy ban nhân dân xã Phước Tường","valid_from":"1000-01-01"}
01M8B57ZMM7M37RVS4FNKA4MCY	1795670933140	\N	dòng lệnh		\N	document.import	document	01M8B57ZMMN7HNCYZK8FXW57Q6	\N	{"plan":"01M8B57ZMM4PZJ5H25Y45TE479","sha256":"b4e4f31ad42dfaabd4c5163412db483bc6e5bbee937733251009a14b1d961849"}
01M8B57ZVANTXQFFJT64ATGXEB	1795670933354	\N			\N	user.add	user_account	01M8B57ZVA72BPFQQ6B3HQN7H2	\N	\N
01M8B57ZVA8ER9J39A0CYXQAQH	1795670933354	\N			\N	user.role	user_account	01M8B57ZVA72BPFQQ6B3HQN7H2	\N	{"role":"admin","org":null,"held":true}
01M8B5811ZZ4K112S0F2YTA0R1	1795670934591	\N			\N	user.add	user_account	01M8B5811ZTGV5TPJMT7E57VCJ	\N	\N
01M8B5811Z871H77HH7D96YCG7	1795670934591	\N			\N	user.role	user_account	01M8B5811ZTGV5TPJMT7E57VCJ	\N	{"role":"planner","org":"01M8B57YK88TP0TPXHFGC6QZPJ","held":true}
01M8B581WZ788X87KK127E98WA	1795670935455	\N			\N	user.add	user_account	01M8B581WZVNB727965BAG493Z	\N	\N
01M8B581WZBXXCSTKASM2QNT3R	1795670935455	\N			\N	user.role	user_account	01M8B581WZVNB727965BAG493Z	\N	{"role":"reporter","org":"01M8B57YTQHXAES85FFMVXMQXC","held":true}
01M8B583CZ7XSPFFD86FVT2BV7	1795670936991	\N			\N	user.add	user_account	01M8B583CZYPZK8W9P8HMKB0WK	\N	\N
01M8B583CZB9ANZ5W7H1AW6JB5	1795670936991	\N			\N	user.role	user_account	01M8B583CZYPZK8W9P8HMKB0WK	\N	{"role":"supervisor","org":"01M8B57YK88TP0TPXHFGC6QZPJ","held":true}
01M8B584K0V5EF1XCP6S2DPN5S	1795670938208	01M8B57ZVA72BPFQQ6B3HQN7H2			\N	session.begin	user_account	01M8B57ZVA72BPFQQ6B3HQN7H2	\N	\N
01M8B585FAXRYBFD012S1Z84NA	1795670939114	01M8B5811ZTGV5TPJMT7E57VCJ			\N	session.begin	user_account	01M8B5811ZTGV5TPJMT7E57VCJ	\N	\N
01M8B586FMSTGDS287Z5JP6GYX	1795670940148	01M8B581WZVNB727965BAG493Z			\N	session.begin	user_account	01M8B581WZVNB727965BAG493Z	\N	\N
01M8B588E54ZCT6GJA6YH3D5T0	1795670942149	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ9TWWCWRPGQ0J0MS4D	{"indicator_name":"Giá trị sản xuất (","series":null,"group":"Kinh tế","unit":"tỷ đồng","price_base":"giá so sánh năm 2010","change":"level","comparator":"eq","value":"9050","value_max":null,"approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":null,"price_base":null,"change":"level","comparator":"eq","value":"9100","value_max":null,"approximate":true,"year":null,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":"đối chiếu bản giấy"}
01M8B588F6XBKR2CH2JKXSZX7H	1795670942182	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ9BQT7S3DNNCYTXFGH	{"indicator_name":"Thu nhập bình quân đầu người","series":null,"group":"Kinh tế","unit":"triệu đồng/người/năm","price_base":null,"change":"level","comparator":"eq","value":"66","value_max":null,"approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":"triệu đồng/người","price_base":null,"change":"level","comparator":"eq","value":null,"value_max":null,"approximate":false,"year":null,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":"đối chiếu bản giấy"}
01M8B588FT2NZQSEDJAPRKWZQ8	1795670942202	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ9H1X9ER8K78BDJ9F2	{"indicator_name":"Thu ngân sách nhà nước trên địa bàn","series":null,"group":"Kinh tế","unit":"tỷ đồng","price_base":null,"change":"level","comparator":"ge","value":"430","value_max":null,"approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":null,"price_base":null,"change":"level","comparator":"eq","value":null,"value_max":null,"approximate":false,"year":null,"polarity":"higher","points":null,"lead":"01M8B57YK8Z2W0MZ6M758DPD8Z","state":"read","mark":"thường","why":"đối chiếu bản giấy"}
01M8B588GFQCDVMB0FNPM3GJG0	1795670942223	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ99MRCM41039451NSN	{"indicator_name":"xã đạt chuẩn nông thôn mới","series":null,"group":"Kinh tế","unit":"xã","price_base":null,"change":"level","comparator":"eq","value":"2","value_max":null,"approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":null,"price_base":null,"change":"level","comparator":"ge","value":null,"value_max":null,"approximate":false,"year":null,"polarity":"higher","points":null,"lead":null,"state":"confirmed","mark":"thường","why":"đối chiếu bản giấy"}
01M8B588GMDX09ZX5KNK587RP1	1795670942228	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ9255FYC6MNHW9SWXS	{"indicator_name":"tỷ lệ hộ nghèo","series":null,"group":"Xã hội","unit":"%","price_base":null,"change":"decrease","comparator":"range","value":"1","value_max":"1.5","approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":null,"price_base":null,"change":"level","comparator":"eq","value":null,"value_max":null,"approximate":false,"year":null,"polarity":"higher","points":"points","lead":null,"state":"read","mark":"thường","why":"đối chiếu bản giấy"}
01M8B588GTX6XJZKEBVC0JH7CQ	1795670942234	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ9EPVTR4PVB8TP2B5Y	{"indicator_name":"Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân","series":null,"group":"Xã hội","unit":"%","price_base":null,"change":"level","comparator":"lt","value":"9","value_max":null,"approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":null,"price_base":null,"change":"level","comparator":"eq","value":null,"value_max":null,"approximate":false,"year":null,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"nội bộ","why":"đối chiếu bản giấy"}
01M8B588H37G7ZY4NVCKJDPZ5E	1795670942243	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	target.correct	item	01M8B57YZ9SXM6MXSEV4DA65JZ	{"indicator_name":"có bằng cấp, chứng chỉ","series":null,"group":"Xã hội","unit":"%","price_base":null,"change":"level","comparator":"eq","value":"32","value_max":null,"approximate":false,"year":2024,"polarity":"higher","points":null,"lead":null,"state":"read","mark":"thường","why":null}	{"indicator_name":null,"series":null,"group":null,"unit":null,"price_base":null,"change":"level","comparator":"eq","value":null,"value_max":null,"approximate":false,"year":null,"polarity":"higher","points":null,"lead":null,"state":"dropped","mark":"thường","why":"đối chiếu bản giấy"}
01M8B588H8KEHD2CZCRXB8WK1Y	1795670942248	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	task.correct	item	01M8B57YZ9FCWS98YAMJD9C8Y3	{"lead":null,"text":"Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.","due":"2024-09-30","state":"read","mark":"thường","why":null}	{"lead":"01M8B57YK8BGRM6Q85H4M4NWJB","text":null,"due":"2024-09-30","state":"read","mark":"thường","why":"giao"}
01M8B588HD2T1QX92VCF627JHP	1795670942253	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	document.correct	document	01M8B57ZMMN7HNCYZK8FXW57Q6	{"number":"07/KH-UBND","date":"2026-01-12","issuer":"Ủy ban nhân dân xã Phước Tường","title":"Phát triển kinh tế - xã hội năm 2026","mark":"thường"}	{"number":null,"date":null,"issuer":null,"title":"Trích yếu điền tay","mark":"thường"}
01M8B588HWQ9701YPKF92C2S9P	1795670942268	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	figure.enter	report	01M8B588HWM69NFDTK9GN8SNB0	\N	{"target":"01M8B57YZ9BQT7S3DNNCYTXFGH","kind":"actual","day":"2024-03-14","measure":null,"value":"31.5","value_max":null,"words":null,"approximate":false,"note":"quý I","on_behalf_of":null,"source_paper":null,"about_org":null}
01M8B588J3PWQNE31GX6T6FMFN	1795670942275	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	figure.enter	report	01M8B588J3S41M1AGC7S11N14F	\N	{"target":"01M8B57YZ9BQT7S3DNNCYTXFGH","kind":"actual","day":"2024-12-14","measure":null,"value":"65","value_max":"67","words":null,"approximate":false,"note":null,"on_behalf_of":null,"source_paper":null,"about_org":null}
01M8B588J99Y3056DZ022VW6YX	1795670942281	01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai	planner	\N	figure.enter	report	01M8B588J3S41M1AGC7S11N14F	\N	{"target":"01M8B57YZ9BQT7S3DNNCYTXFGH","kind":"official","day":"2024-12-14","measure":null,"value":"66.25","value_max":null,"words":null,"approximate":true,"note":null,"on_behalf_of":null,"source_paper":null,"about_org":null}
01M8B588JHHA36ZYZPNP7RWJGV	1795670942289	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	figure.enter	report	01M8B588JH52DDGSKVB8011817	\N	{"target":"01M8B57YZ9255FYC6MNHW9SWXS","kind":"actual","day":"2024-12-14","measure":"change","value":null,"value_max":null,"words":"giảm mạnh","approximate":false,"note":null,"on_behalf_of":null,"source_paper":null,"about_org":null}
01M8B588JQYX4X9FHWDWVM4F3R	1795670942295	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	01M8B57YK8Z2W0MZ6M758DPD8Z	figure.enter	report	01M8B588JQPJ87HTVAZX8661RY	\N	{"target":"01M8B57YZ9H1X9ER8K78BDJ9F2","kind":"actual","day":"2024-06-14","measure":null,"value":"210","value_max":null,"words":null,"approximate":false,"note":null,"on_behalf_of":"01M8B57YK8Z2W0MZ6M758DPD8Z","source_paper":"Báo cáo 12/BC-TCKH","about_org":null}
01M8B588JXM1V1EEDXW5KY3KFS	1795670942301	01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai	planner	01M8B57YK8BGRM6Q85H4M4NWJB	figure.enter	report	01M8B588JX99TYTSPKQAYZN6B4	\N	{"target":"01M8B57YZ9H1X9ER8K78BDJ9F2","kind":"actual","day":"2024-06-14","measure":null,"value":"215","value_max":null,"words":null,"approximate":false,"note":null,"on_behalf_of":"01M8B57YK8BGRM6Q85H4M4NWJB","source_paper":"Báo cáo 3/BC-UBND","about_org":null}
01M8B588KETJ93F2VW93V8YVZ5	1795670942318	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	admin	\N	figure.choose	item	01M8B57YZ9H1X9ER8K78BDJ9F2	\N	{"target":"01M8B57YZ9H1X9ER8K78BDJ9F2","figure":"01M8B588JXYXZMCN2TQJXB5TX0","why":"theo xác nhận của kho bạc"}
01M8B58AQ67R2B1RC1KSN4HH4S	1795670944486	\N	Trần Thị Kế		\N	target.add	item	01M8B58AQ6V9SVEVPH7B48KXKD	\N	{"id":null,"parent":null,"item":null,"group":null,"series":null,"indicator":"Số hợp tác xã thành lập mới","change":"level","comparator":"eq","value":"4","value_max":null,"approximate":false,"unit":"hợp tác xã","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":0,"end":0}}
01M8B58AQ6MV4XKTZRZYQXGGS7	1795670944486	\N	Trần Thị Kế		\N	target.add	item	01M8B58AQ66Z2E87889KYJVY00	\N	{"id":null,"parent":null,"item":null,"group":null,"series":null,"indicator":"Tỷ lệ lao động qua đào tạo nghề","change":"level","comparator":"eq","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":0,"end":0}}
01M8B58AQ6CZCDNWFQQQ912E6E	1795670944486	\N	Trần Thị Kế		\N	target.add	item	01M8B58AQ6S0DPSNKDBMSCQK5K	\N	{"id":null,"parent":null,"item":null,"group":null,"series":null,"indicator":"Tỷ lệ lao động qua đào tạo chung","change":"level","comparator":"eq","value":"72.5","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":0,"end":0}}
01M8B58AQ615QWV5A692VNG7G3	1795670944486	\N	Trần Thị Kế		\N	target.split	item	01M8B57YZ9JGYNJ9G1FY7KAXGV	{"id":"t9","parent":null,"item":2,"group":"Xã hội","series":null,"indicator":"Tỷ lệ lao động qua đào tạo","change":"level","comparator":"gt","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1717,"end":1756}}	"01M8B58AQ66Z2E87889KYJVY00 01M8B58AQ6S0DPSNKDBMSCQK5K"
01M8B58AQ68ZHWNK4H2EQ8ZNPT	1795670944486	\N	Trần Thị Kế		\N	target.join	item	01M8B57YZ9K2VM6MA8CCT9SC40	{"id":"t3","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"công nghiệp - xây dựng","change":"level","comparator":"eq","value":"4300","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1428,"end":1464}}	"01M8B57YZ9VHGMEMNCH8J5JWKY"
01M8B58AQ6H9YE33KHXHVMDPRB	1795670944486	\N	Trần Thị Kế		\N	target.confirm	item	01M8B57YZ9VHGMEMNCH8J5JWKY	\N	\N
01M8B58AQ6NBHG6K33KZ2QCZ5F	1795670944486	\N	Trần Thị Kế		\N	target.decide	item	01M8B57YZ9BQT7S3DNNCYTXFGH	"66"	"44/NQ-HĐND"
01M8B58AQ6WP13CXFBQK6KY6D3	1795670944486	\N	Trần Thị Kế		\N	target.indicator	item	01M8B57YZ97BH9H5KNKEZYCD6N	"01M8B57YZ9VPBWSCYX146QFWTD"	"01M8B58AQ6WN99V9C0ABA0ER4Z"
01M8B58AXY3QJTBRY5HSVBWXEQ	1795670944702	\N	dòng lệnh		\N	document.reissue	document	01M8B58AXYNY9E4HA7F1489AAR	\N	{"plan":"01M8B57YZ9H9T4G0R1F74C0JX8","sha256":"fc05c68947b561aa3430bef9b94faa320d548d89002315abf47b0c315d424a29"}
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document (id, file, name, received_at, received_by, received_by_name) FROM stdin;
01M8B57YZ9A8K91BAWV0QPZYQ6	637824f5ae6700386420440932537a714751602cd30b5eb6ebd2a062508695dd	ke-hoach-2024.txt	1795670932457	\N	dòng lệnh
01M8B57ZBAFY9F9C4R1GDECGMQ	74aa1bf8ca2d9ed7c0b04e2ee5c4c9c520038d3b53d48780d82026b37c8ce420	ke-hoach-2030.txt	1795670932842	\N	dòng lệnh
01M8B57ZMMN7HNCYZK8FXW57Q6	b4e4f31ad42dfaabd4c5163412db483bc6e5bbee937733251009a14b1d961849	xa-2026.txt	1795670933140	\N	dòng lệnh
01M8B58AXYNY9E4HA7F1489AAR	fc05c68947b561aa3430bef9b94faa320d548d89002315abf47b0c315d424a29	ke-hoach-2024-lai.txt	1795670944702	\N	dòng lệnh
\.


--
-- Data for Name: document_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_change (document, n, field, before, value, at, by, by_name) FROM stdin;
01M8B57ZMMN7HNCYZK8FXW57Q6	1	title	Phát triển kinh tế - xã hội năm 2026	Trích yếu điền tay	1795670942253	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
\.


--
-- Data for Name: document_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_now (document, plan, type, number, date, issuer, title, mark, by_hand, issue, fold, revision) FROM stdin;
01M8B57YZ9A8K91BAWV0QPZYQ6	01M8B57YZ9H9T4G0R1F74C0JX8	Kế hoạch	15/KH-UBND	2024-01-05	Ủy ban nhân dân huyện Vạn Lộc	Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện năm 2024	thường		ui ban nhan dan huien van loc|15/kh-ubnd|2024	15/kh-ubnd phat trien kinh te - xa hoi, quoc phong - an ninh huien nam 2024 ui ban nhan dan huien van loc	1
01M8B57ZBAFY9F9C4R1GDECGMQ	01M8B57ZBADRX8YEP5KDE6B54D	Kế hoạch	92/KH-UBND	2024-01-05	Ủy ban nhân dân huyện Vạn Lộc	Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện giai đoạn 2024 - 2030	thường		ui ban nhan dan huien van loc|92/kh-ubnd|2024	92/kh-ubnd phat trien kinh te - xa hoi, quoc phong - an ninh huien giai doan 2024 - 2030 ui ban nhan dan huien van loc	1
01M8B57ZMMN7HNCYZK8FXW57Q6	01M8B57ZMM4PZJ5H25Y45TE479	Kế hoạch	07/KH-UBND	2026-01-12	Ủy ban nhân dân xã Phước Tường	Trích yếu điền tay	thường	title	ui ban nhan dan xa phuoc tuong|07/kh-ubnd|2026	07/kh-ubnd trich ieu dien tai ui ban nhan dan xa phuoc tuong	2
01M8B58AXYNY9E4HA7F1489AAR	01M8B57YZ9H9T4G0R1F74C0JX8	Kế hoạch	15/KH-UBND	2024-01-05	Ủy ban nhân dân huyện Vạn Lộc	Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện năm 2024	thường		ui ban nhan dan huien van loc|15/kh-ubnd|2024	15/kh-ubnd phat trien kinh te - xa hoi, quoc phong - an ninh huien nam 2024 ui ban nhan dan huien van loc	1
\.


--
-- Data for Name: figure_choice; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.figure_choice (id, indicator, about_org, period, measure, kind, figure, by_org, why, at, by, by_name) FROM stdin;
01M8B588KEG4T8X20RRNR8VJ8V	01M8B57YZ9G9S517NENG7GSPGR	01M8B57YK88TP0TPXHFGC6QZPJ	nd09-2024-06	year_to_date	actual	01M8B588JXYXZMCN2TQJXB5TX0	01M8B57YK8BGRM6Q85H4M4NWJB	theo xác nhận của kho bạc	1795670942318	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
\.


--
-- Data for Name: file; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.file (sha256, size, kept_at) FROM stdin;
637824f5ae6700386420440932537a714751602cd30b5eb6ebd2a062508695dd	4781	1795670932457
74aa1bf8ca2d9ed7c0b04e2ee5c4c9c520038d3b53d48780d82026b37c8ce420	4796	1795670932842
b4e4f31ad42dfaabd4c5163412db483bc6e5bbee937733251009a14b1d961849	3030	1795670933140
fc05c68947b561aa3430bef9b94faa320d548d89002315abf47b0c315d424a29	4773	1795670944702
\.


--
-- Data for Name: file_chunk; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.file_chunk (file, n, bytes) FROM stdin;
637824f5ae6700386420440932537a714751602cd30b5eb6ebd2a062508695dd	0	\\x2020202020e1bba6592042414e204e48c3824e2044c3824e202020202020202020202020202043e1bb984e472048c392412058c3832048e1bb9849204348e1bba6204e4748c4a841205649e1bb8654204e414d0a202020202020485559e1bb864e2056e1baa04e204ce1bb98432020202020202020202020202020202020202020c490e1bb9963206ce1baad70202d2054e1bbb120646f202d2048e1baa16e68207068c3ba630a20202020202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20202020202020202020202020202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d0a202020202053e1bb913a2031352f4b482d55424e4420202020202020202020202020202056e1baa16e204ce1bb99632c206e67c3a079203035207468c3a16e67203031206ec4836d20323032340a0a2020202020202020202020202020202020202020202020202020202020204be1babe20484fe1baa043480a20202020205068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb99692c207175e1bb9163207068c3b26e67202d20616e206e696e6820687579e1bb876e206ec4836d20323032340a0a43c4836e2063e1bba9204e6768e1bb8b20717579e1babf742073e1bb912034322f4e512d48c4904e44206e67c3a079203038207468c3a16e67203132206ec4836d20323032332063e1bba7612048e1bb996920c491e1bb936e67206e68c3a26e2064c3a26e2074e1bb896e682048e1baa3692053c6a16e2076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032343b0a43c4836e2063e1bba92063c3a163204e6768e1bb8b20717579e1babf742073e1bb912032372d4e512f48552c2073e1bb912032382d4e512f4855206e67c3a079203330207468c3a16e67203131206ec4836d20323032332063e1bba7612042616e204368e1baa5702068c3a06e6820c490e1baa36e672062e1bb9920687579e1bb876e3b0a43c4836e2063e1bba9204e6768e1bb8b20717579e1babf742073e1bb912033312f4e512d48c4904e44206e67c3a0792032302f31322f323032332063e1bba7612048c4904e4420687579e1bb876e2076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032342c0ae1bba6792062616e206e68c3a26e2064c3a26e20687579e1bb876e2056e1baa16e204ce1bb99632078c3a2792064e1bbb16e67204be1babf20686fe1baa16368206ec4836d20323032342076e1bb9b692063c3a163206ee1bb99692064756e67207361753a0a0a492e204be1babe54205155e1baa2205448e1bbb043204849e1bb864e204ec4824d20323032330a4ec4836d20323032332c206769c3a1207472e1bb8b2073e1baa36e207875e1baa57420c6b0e1bb9b6320c491e1baa17420382e3431322074e1bbb720c491e1bb936e672c20c491e1baa174203130312c3225206be1babf20686fe1baa163682c2062e1bab16e67203130372c352520736f2076e1bb9b692063c3b96e67206be1bbb32e20546875206e67c3a26e2073c3a16368207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203431322c362074e1bbb720c491e1bb936e672e0a0a49492e204de1bba443205449c38a552c204348e1bb88205449c38a55204ec4824d20323032340a312e204de1bba563207469c3aa752074e1bb956e67207175c3a1740a5068c3a17420687579206de1bb8d69206e6775e1bb936e206ce1bbb1632c206769e1bbaf20c491c3a02074c4836e67207472c6b0e1bb9f6e672067e1baaf6e2076e1bb9b69206ec3a26e672063616f20c491e1bb9d692073e1bb916e67206e68c3a26e2064c3a26e2e0a322e2043c3a163206368e1bb89207469c3aa75206368e1bba72079e1babf750a4ec4836d20323032342c20687579e1bb876e207068e1baa56e20c491e1baa575207468e1bbb163206869e1bb876e203038206368e1bb89207469c3aa75206368e1bba72079e1babf752c2067e1bb936d3a203034206368e1bb89207469c3aa752076e1bb81206b696e682074e1babf3b203033206368e1bb89207469c3aa752076e1bb812078c3a32068e1bb99693b203031206368e1bb89207469c3aa752076e1bb81206dc3b469207472c6b0e1bb9d6e672e0a322e312e204368e1bb89207469c3aa752076e1bb81206b696e682074e1babf0a6129204769c3a1207472e1bb8b2073e1baa36e207875e1baa57420286769c3a120736f2073c3a16e68206ec4836d20323031302920c491e1baa17420392e3035302074e1bbb720c491e1bb936e672c2074726f6e6720c491c3b33a206ec3b46e67202d206cc3a26d202d207468e1bba7792073e1baa36e20322e3135302074e1bbb720c491e1bb936e673b2063c3b46e67206e676869e1bb8770202d2078c3a2792064e1bbb16e6720342e3330302074e1bbb720c491e1bb936e673b2064e1bb8b63682076e1bba520322e3630302074e1bbb720c491e1bb936e672e0a622920546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420363620747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d2e0a632920546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203433302074e1bbb720c491e1bb936e67207472e1bb9f206cc3aa6e2e0a64292043c3b3207468c3aa6d2030322078c3a320c491e1baa17420636875e1baa96e206ec3b46e67207468c3b46e206de1bb9b692e0a322e322e204368e1bb89207469c3aa752076e1bb812078c3a32068e1bb99690a6129204769e1baa36d2074e1bbb7206ce1bb872068e1bb99206e6768c3a86f2074e1bbab20312d312c35252e0a62292054e1bbb7206ce1bb87206c616f20c491e1bb996e672071756120c491c3a06f2074e1baa16f20c491e1baa174207472c3aa6e203731252c2074726f6e6720c491c3b32063c3b32062e1bab16e672063e1baa5702c206368e1bba96e67206368e1bb8920c491e1baa174203332252e0a63292054e1bbb7206ce1bb87207472e1babb20656d2064c6b0e1bb9b692035207475e1bb9569207375792064696e682064c6b0e1bba16e67207468e1bb83206e68e1bab92063c3a26e2064c6b0e1bb9b692039252e0a322e332e204368e1bb89207469c3aa752076e1bb81206dc3b469207472c6b0e1bb9d6e670a61292054e1bbb7206ce1bb872064c3a26e2073e1bb91206ec3b46e67207468c3b46e2073e1bbad2064e1bba56e67206ec6b0e1bb9b632068e1bba3702076e1bb872073696e6820c491e1baa1742039382c35252e0a0a4949492e204e4849e1bb864d2056e1bba42c204749e1baa249205048c38150204348e1bba62059e1babe550a312e204cc4a96e682076e1bbb163206b696e682074e1babf0a312e312e204ec3b46e67206e676869e1bb87702076c3a0206ec3b46e67207468c3b46e0a61292043687579e1bb836e20c491e1bb95692031353020686120c491e1baa574206cc3ba61206bc3a96d206869e1bb8775207175e1baa32073616e67207472e1bb936e672063c3a27920c4836e207175e1baa32e0a2d2043c6a1207175616e206368e1bba7207472c3ac3a205068c3b26e67204ec3b46e67206e676869e1bb87702076c3a0205068c3a17420747269e1bb836e206ec3b46e67207468c3b46e2e0a2d2043c6a1207175616e207068e1bb91692068e1bba3703a205472e1baa16d204b687579e1babf6e206ec3b46e673b2055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e2e0a2d205468e1bb9d69206769616e20686fc3a06e207468c3a06e683a207175c3bd204949492f323032342e0a62292052c3a020736fc3a1742c2062e1bb952073756e672071757920686fe1baa163682076c3b96e67207472e1bb936e672064c6b0e1bba363206c69e1bb87753b20686fc3a06e207468c3a06e68207472c6b0e1bb9b63206e67c3a0792033302f362f323032342e0a312e322e2043c3b46e67206e676869e1bb87702c2078c3a2792064e1bbb16e670a6129205068c3b26e67204b696e682074e1babf2076c3a02048e1baa12074e1baa76e67206368e1bba7207472c3ac2c207068e1bb91692068e1bba3702076e1bb9b692042616e205175e1baa36e206cc3bd2064e1bbb120c3a16e20c491e1baa7752074c6b02078c3a2792064e1bbb16e6720687579e1bb876e20c491e1baa979206e68616e68207469e1babf6e20c491e1bb9920c491c6b0e1bb9d6e67206ee1bb91692063e1bba56d2063c3b46e67206e676869e1bb87702042c3a3692044c3a0692e0a6229204b68e1bb9f692063c3b46e67206de1bb9b692030332063c3b46e67207472c3ac6e68207468e1bba779206ce1bba369206e68e1bb8f2e0a322e204cc4a96e682076e1bbb1632076c4836e2068c3b361202d2078c3a32068e1bb99690a612920447579207472c3ac2073c4a92073e1bb912068e1bb8d632073696e682c206ec3a26e67206368e1baa574206cc6b0e1bba36e672064e1baa1792076c3a02068e1bb8d6320e1bb9f2063c3a163207472c6b0e1bb9d6e672076c3b96e67206b68c3b3206b68c4836e2e0a6229205468e1bbb163206869e1bb876e20c490e1bb8120c3a16e206769e1baa36d206e6768c3a86f207468656f20517579e1babf7420c491e1bb8b6e682073e1bb9120313731392f51c4902d545467206e67c3a079203134207468c3a16e67203130206ec4836d20323032312063e1bba761205468e1bba72074c6b0e1bb9b6e67204368c3ad6e68207068e1bba72e0a0a49562e2054e1bb94204348e1bba843205448e1bbb043204849e1bb864e0a312e205468e1bba7207472c6b0e1bb9f6e672063c3a163207068c3b26e672c2062616e2c206e67c3a06e6820687579e1bb876e2c204368e1bba72074e1bb8b63682055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e2063c4836e2063e1bba9204be1babf20686fe1baa16368206ec3a0792078c3a2792064e1bbb16e67206be1babf20686fe1baa163682063e1bba5207468e1bb832063e1bba76120c491c6a16e2076e1bb8b206dc3ac6e68207472c6b0e1bb9b63206e67c3a0792033312f30312f323032343b20c491e1bb8b6e68206be1bbb32068e1bab16e67207468c3a16e672c207175c3bd2c2036207468c3a16e672076c3a0206ec4836d2062c3a16f2063c3a16f206be1babf74207175e1baa32076e1bb812055424e4420687579e1bb876e2028717561205068c3b26e672054c3a069206368c3ad6e68202d204be1babf20686fe1baa1636829207472c6b0e1bb9b63206e67c3a0792032302063e1bba761207468c3a16e67206375e1bb9169206be1bbb320c491e1bb832074e1bb956e672068e1bba3702e0a322e204769616f205068c3b26e672054c3a069206368c3ad6e68202d204be1babf20686fe1baa16368206368e1bba7207472c3ac207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682e0a332e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204de1bab774207472e1baad6e2054e1bb95207175e1bb9163205669e1bb8774204e616d20687579e1bb876e2076c3a02063c3a1632074e1bb95206368e1bba963206368c3ad6e68207472e1bb8b202d2078c3a32068e1bb996920747579c3aa6e2074727579e1bb816e2c2076e1baad6e20c491e1bb996e67206e68c3a26e2064c3a26e207468616d20676961207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682e0a5472c3aa6e20c491c3a279206cc3a0204be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb99692c207175e1bb9163207068c3b26e67202d20616e206e696e6820687579e1bb876e2056e1baa16e204ce1bb9963206ec4836d20323032342e2f2e0a0a4ec6a169206e68e1baad6e3a20202020202020202020202020202020202020202020202020202020202020544d2e20e1bba6592042414e204e48c3824e2044c3824e0a2d2055424e442074e1bb896e683b202020202020202020202020202020202020202020202020202020202020204b542e204348e1bba62054e1bb8a43480a2d205468c6b0e1bb9d6e67207472e1bbb16320487579e1bb876e20e1bba7792c2048c4904e4420687579e1bb876e3b20202020202020205048c393204348e1bba62054e1bb8a43480a2d2043c3a163207068c3b26e672c2062616e2c206e67c3a06e6820687579e1bb876e3b0a2d2055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e3b0a2d204cc6b0753a2056542c2054434b482e0a20202020202020202020202020202020202020202020202020202020202020202020202020202020202020486fc3a06e6720c490e1bba963204cc3a26d0a
74aa1bf8ca2d9ed7c0b04e2ee5c4c9c520038d3b53d48780d82026b37c8ce420	0	\\x2020202020e1bba6592042414e204e48c3824e2044c3824e202020202020202020202020202043e1bb984e472048c392412058c3832048e1bb9849204348e1bba6204e4748c4a841205649e1bb8654204e414d0a202020202020485559e1bb864e2056e1baa04e204ce1bb98432020202020202020202020202020202020202020c490e1bb9963206ce1baad70202d2054e1bbb120646f202d2048e1baa16e68207068c3ba630a20202020202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20202020202020202020202020202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d0a202020202053e1bb913a2039322f4b482d55424e4420202020202020202020202020202056e1baa16e204ce1bb99632c206e67c3a079203035207468c3a16e67203031206ec4836d20323032340a0a2020202020202020202020202020202020202020202020202020202020204be1babe20484fe1baa043480a20202020205068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb99692c207175e1bb9163207068c3b26e67202d20616e206e696e6820687579e1bb876e206769616920c4916fe1baa16e2032303234202d20323033300a0a43c4836e2063e1bba9204e6768e1bb8b20717579e1babf742073e1bb912034322f4e512d48c4904e44206e67c3a079203038207468c3a16e67203132206ec4836d20323032332063e1bba7612048e1bb996920c491e1bb936e67206e68c3a26e2064c3a26e2074e1bb896e682048e1baa3692053c6a16e2076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032343b0a43c4836e2063e1bba92063c3a163204e6768e1bb8b20717579e1babf742073e1bb912032372d4e512f48552c2073e1bb912032382d4e512f4855206e67c3a079203330207468c3a16e67203131206ec4836d20323032332063e1bba7612042616e204368e1baa5702068c3a06e6820c490e1baa36e672062e1bb9920687579e1bb876e3b0a43c4836e2063e1bba9204e6768e1bb8b20717579e1babf742073e1bb912033312f4e512d48c4904e44206e67c3a0792032302f31322f323032332063e1bba7612048c4904e4420687579e1bb876e2076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032342c0ae1bba6792062616e206e68c3a26e2064c3a26e20687579e1bb876e2056e1baa16e204ce1bb99632078c3a2792064e1bbb16e67204be1babf20686fe1baa16368206ec4836d20323032342076e1bb9b692063c3a163206ee1bb99692064756e67207361753a0a0a492e204be1babe54205155e1baa2205448e1bbb043204849e1bb864e204ec4824d20323032330a4ec4836d20323032332c206769c3a1207472e1bb8b2073e1baa36e207875e1baa57420c6b0e1bb9b6320c491e1baa17420382e3431322074e1bbb720c491e1bb936e672c20c491e1baa174203130312c3225206be1babf20686fe1baa163682c2062e1bab16e67203130372c352520736f2076e1bb9b692063c3b96e67206be1bbb32e20546875206e67c3a26e2073c3a16368207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203431322c362074e1bbb720c491e1bb936e672e0a0a49492e204de1bba443205449c38a552c204348e1bb88205449c38a55204ec4824d20323032340a312e204de1bba563207469c3aa752074e1bb956e67207175c3a1740a5068c3a17420687579206de1bb8d69206e6775e1bb936e206ce1bbb1632c206769e1bbaf20c491c3a02074c4836e67207472c6b0e1bb9f6e672067e1baaf6e2076e1bb9b69206ec3a26e672063616f20c491e1bb9d692073e1bb916e67206e68c3a26e2064c3a26e2e0a322e2043c3a163206368e1bb89207469c3aa75206368e1bba72079e1babf750a4ec4836d20323032342c20687579e1bb876e207068e1baa56e20c491e1baa575207468e1bbb163206869e1bb876e203038206368e1bb89207469c3aa75206368e1bba72079e1babf752c2067e1bb936d3a203034206368e1bb89207469c3aa752076e1bb81206b696e682074e1babf3b203033206368e1bb89207469c3aa752076e1bb812078c3a32068e1bb99693b203031206368e1bb89207469c3aa752076e1bb81206dc3b469207472c6b0e1bb9d6e672e0a322e312e204368e1bb89207469c3aa752076e1bb81206b696e682074e1babf0a6129204769c3a1207472e1bb8b2073e1baa36e207875e1baa57420286769c3a120736f2073c3a16e68206ec4836d20323031302920c491e1baa17420392e3035302074e1bbb720c491e1bb936e672c2074726f6e6720c491c3b33a206ec3b46e67202d206cc3a26d202d207468e1bba7792073e1baa36e20322e3135302074e1bbb720c491e1bb936e673b2063c3b46e67206e676869e1bb8770202d2078c3a2792064e1bbb16e6720342e3330302074e1bbb720c491e1bb936e673b2064e1bb8b63682076e1bba520322e3630302074e1bbb720c491e1bb936e672e0a622920546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420393520747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d2e0a632920546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203433302074e1bbb720c491e1bb936e67207472e1bb9f206cc3aa6e2e0a64292043c3b3207468c3aa6d2030322078c3a320c491e1baa17420636875e1baa96e206ec3b46e67207468c3b46e206de1bb9b692e0a322e322e204368e1bb89207469c3aa752076e1bb812078c3a32068e1bb99690a6129204769e1baa36d2074e1bbb7206ce1bb872068e1bb99206e6768c3a86f2074e1bbab20312d312c35252e0a62292054e1bbb7206ce1bb87206c616f20c491e1bb996e672071756120c491c3a06f2074e1baa16f20c491e1baa174207472c3aa6e203731252c2074726f6e6720c491c3b32063c3b32062e1bab16e672063e1baa5702c206368e1bba96e67206368e1bb8920c491e1baa174203332252e0a63292054e1bbb7206ce1bb87207472e1babb20656d2064c6b0e1bb9b692035207475e1bb9569207375792064696e682064c6b0e1bba16e67207468e1bb83206e68e1bab92063c3a26e2064c6b0e1bb9b692039252e0a322e332e204368e1bb89207469c3aa752076e1bb81206dc3b469207472c6b0e1bb9d6e670a61292054e1bbb7206ce1bb872064c3a26e2073e1bb91206ec3b46e67207468c3b46e2073e1bbad2064e1bba56e67206ec6b0e1bb9b632068e1bba3702076e1bb872073696e6820c491e1baa1742039382c35252e0a0a4949492e204e4849e1bb864d2056e1bba42c204749e1baa249205048c38150204348e1bba62059e1babe550a312e204cc4a96e682076e1bbb163206b696e682074e1babf0a312e312e204ec3b46e67206e676869e1bb87702076c3a0206ec3b46e67207468c3b46e0a61292043687579e1bb836e20c491e1bb95692031353020686120c491e1baa574206cc3ba61206bc3a96d206869e1bb8775207175e1baa32073616e67207472e1bb936e672063c3a27920c4836e207175e1baa32e0a2d2043c6a1207175616e206368e1bba7207472c3ac3a205068c3b26e67204ec3b46e67206e676869e1bb87702076c3a0205068c3a17420747269e1bb836e206ec3b46e67207468c3b46e2e0a2d2043c6a1207175616e207068e1bb91692068e1bba3703a205472e1baa16d204b687579e1babf6e206ec3b46e673b2055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e2e0a2d205468e1bb9d69206769616e20686fc3a06e207468c3a06e683a207175c3bd204949492f323032342e0a62292052c3a020736fc3a1742c2062e1bb952073756e672071757920686fe1baa163682076c3b96e67207472e1bb936e672064c6b0e1bba363206c69e1bb87753b20686fc3a06e207468c3a06e68207472c6b0e1bb9b63206e67c3a0792033302f362f323032342e0a312e322e2043c3b46e67206e676869e1bb87702c2078c3a2792064e1bbb16e670a6129205068c3b26e67204b696e682074e1babf2076c3a02048e1baa12074e1baa76e67206368e1bba7207472c3ac2c207068e1bb91692068e1bba3702076e1bb9b692042616e205175e1baa36e206cc3bd2064e1bbb120c3a16e20c491e1baa7752074c6b02078c3a2792064e1bbb16e6720687579e1bb876e20c491e1baa979206e68616e68207469e1babf6e20c491e1bb9920c491c6b0e1bb9d6e67206ee1bb91692063e1bba56d2063c3b46e67206e676869e1bb87702042c3a3692044c3a0692e0a6229204b68e1bb9f692063c3b46e67206de1bb9b692030332063c3b46e67207472c3ac6e68207468e1bba779206ce1bba369206e68e1bb8f2e0a322e204cc4a96e682076e1bbb1632076c4836e2068c3b361202d2078c3a32068e1bb99690a612920447579207472c3ac2073c4a92073e1bb912068e1bb8d632073696e682c206ec3a26e67206368e1baa574206cc6b0e1bba36e672064e1baa1792076c3a02068e1bb8d6320e1bb9f2063c3a163207472c6b0e1bb9d6e672076c3b96e67206b68c3b3206b68c4836e2e0a6229205468e1bbb163206869e1bb876e20c490e1bb8120c3a16e206769e1baa36d206e6768c3a86f207468656f20517579e1babf7420c491e1bb8b6e682073e1bb9120313731392f51c4902d545467206e67c3a079203134207468c3a16e67203130206ec4836d20323032312063e1bba761205468e1bba72074c6b0e1bb9b6e67204368c3ad6e68207068e1bba72e0a0a49562e2054e1bb94204348e1bba843205448e1bbb043204849e1bb864e0a312e205468e1bba7207472c6b0e1bb9f6e672063c3a163207068c3b26e672c2062616e2c206e67c3a06e6820687579e1bb876e2c204368e1bba72074e1bb8b63682055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e2063c4836e2063e1bba9204be1babf20686fe1baa16368206ec3a0792078c3a2792064e1bbb16e67206be1babf20686fe1baa163682063e1bba5207468e1bb832063e1bba76120c491c6a16e2076e1bb8b206dc3ac6e68207472c6b0e1bb9b63206e67c3a0792033312f30312f323032343b20c491e1bb8b6e68206be1bbb32068e1bab16e67207468c3a16e672c207175c3bd2c2036207468c3a16e672076c3a0206ec4836d2062c3a16f2063c3a16f206be1babf74207175e1baa32076e1bb812055424e4420687579e1bb876e2028717561205068c3b26e672054c3a069206368c3ad6e68202d204be1babf20686fe1baa1636829207472c6b0e1bb9b63206e67c3a0792032302063e1bba761207468c3a16e67206375e1bb9169206be1bbb320c491e1bb832074e1bb956e672068e1bba3702e0a322e204769616f205068c3b26e672054c3a069206368c3ad6e68202d204be1babf20686fe1baa16368206368e1bba7207472c3ac207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682e0a332e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204de1bab774207472e1baad6e2054e1bb95207175e1bb9163205669e1bb8774204e616d20687579e1bb876e2076c3a02063c3a1632074e1bb95206368e1bba963206368c3ad6e68207472e1bb8b202d2078c3a32068e1bb996920747579c3aa6e2074727579e1bb816e2c2076e1baad6e20c491e1bb996e67206e68c3a26e2064c3a26e207468616d20676961207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682e0a5472c3aa6e20c491c3a279206cc3a0204be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb99692c207175e1bb9163207068c3b26e67202d20616e206e696e6820687579e1bb876e2056e1baa16e204ce1bb9963206ec4836d20323032342e2f2e0a0a4ec6a169206e68e1baad6e3a20202020202020202020202020202020202020202020202020202020202020544d2e20e1bba6592042414e204e48c3824e2044c3824e0a2d2055424e442074e1bb896e683b202020202020202020202020202020202020202020202020202020202020204b542e204348e1bba62054e1bb8a43480a2d205468c6b0e1bb9d6e67207472e1bbb16320487579e1bb876e20e1bba7792c2048c4904e4420687579e1bb876e3b20202020202020205048c393204348e1bba62054e1bb8a43480a2d2043c3a163207068c3b26e672c2062616e2c206e67c3a06e6820687579e1bb876e3b0a2d2055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e3b0a2d204cc6b0753a2056542c2054434b482e0a20202020202020202020202020202020202020202020202020202020202020202020202020202020202020486fc3a06e6720c490e1bba963204cc3a26d0a
b4e4f31ad42dfaabd4c5163412db483bc6e5bbee937733251009a14b1d961849	0	\\x7c202a2ae1bba6592042414e204e48c3824e2044c3824e2a2a3c62723e2a2a58c383205048c6afe1bb9a432054c6afe1bb9c4e472a2a207c202a2a43e1bb984e472048c392412058c3832048e1bb9849204348e1bba6204e4748c4a841205649e1bb8654204e414d2a2a3c62723e2a2ac490e1bb9963206ce1baad70202d2054e1bbb120646f202d2048e1baa16e68207068c3ba632a2a207c0a7c202d2d2d207c202d2d2d207c0a7c2053e1bb913a202a2a30372a2a202f4b482d55424e44207c202a5068c6b0e1bb9b632054c6b0e1bb9d6e672c206e67c3a079202a2a31322a2a207468c3a16e67203031206ec4836d20323032362a207c0a0a23204be1babe20484fe1baa043480a0a2a2a5068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032362a2a0a0a43c4836e2063e1bba9204c75e1baad742054e1bb95206368e1bba963206368c3ad6e6820717579e1bb816e20c491e1bb8b61207068c6b0c6a16e672073e1bb912037322f323032352f51483135206e67c3a079203136207468c3a16e672036206ec4836d20323032353b0a0a5468e1bbb163206869e1bb876e204e6768e1bb8b20717579e1babf742073e1bb912031392f4e512d48c4904e44206e67c3a079203235207468c3a16e67203132206ec4836d20323032352063e1bba7612048e1bb996920c491e1bb936e67206e68c3a26e2064c3a26e2078c3a3206b68c3b3612049492c206be1bbb32068e1bb8d70207468e1bba920362076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032362c2055e1bbb72062616e206e68c3a26e2064c3a26e2078c3a3205068c6b0e1bb9b632054c6b0e1bb9d6e672062616e2068c3a06e68204be1babf20686fe1baa16368206e68c6b0207361753a0a0a232320492e2043c38143204348e1bb88205449c38a55204348e1bba62059e1babe550a0a2a2a312e2056e1bb81206b696e682074e1babf2a2a0a0a2d2054e1bb956e67206769c3a1207472e1bb8b2073e1baa36e207875e1baa57420c491e1baa17420312e3238342074e1bb8920c491e1bb936e672c2074c4836e6720392c322520736f2076e1bb9b69206ec4836d20323032352e0a0a2d205068c3a26e20c491e1baa57520746875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420373820747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d2e0a0a2d20546875206e67c3a26e2073c3a163682078c3a33a2031342e36353020747269e1bb877520c491e1bb936e672e0a0a2d205468c3a06e68206ce1baad70206de1bb9b6920c3ad74206e68e1baa5742030312068e1bba3702074c3a1632078c3a32076c3a020313020646f616e68206e676869e1bb87702e0a0a320a0a2a2a322e2056e1bb812076c4836e2068c3b361202d2078c3a32068e1bb99692a2a0a0a2d2054e1bbb7206ce1bb872068e1bb99206e6768c3a86f20c4916120636869e1bb81752063c3b26e2064c6b0e1bb9b6920312c38252e0a0a2d2054e1bbb7206ce1bb87206e67c6b0e1bb9d692064c3a26e207468616d206769612062e1baa36f206869e1bb836d20792074e1babf20c491e1baa1742039352c3525207472e1bb9f206cc3aa6e2e0a0a2d20313030252068e1bb932073c6a1207468e1bba72074e1bba5632068c3a06e68206368c3ad6e6820c491c6b0e1bba363206769e1baa36920717579e1babf7420c491c3ba6e672068e1baa16e2e0a0a2a2a332e2056e1bb81207175e1bb9163207068c3b26e67202d20616e206e696e682a2a0a0a2d20486fc3a06e207468c3a06e682031303025206368e1bb89207469c3aa75206769616f207175c3a26e2e0a0a2d204769e1bbaf2076e1bbaf6e6720616e206e696e68206368c3ad6e68207472e1bb8b2c207472e1baad742074e1bbb120616e20746fc3a06e2078c3a32068e1bb99692e0a0a23232049492e204e4849e1bb864d2056e1bba4205452e1bb8c4e472054c3824d0a0a7c20535454207c204e6869e1bb876d2076e1bba5207c2043c6a1207175616e206368e1bba7207472c3ac207c2043c6a1207175616e207068e1bb91692068e1bba370207c205468e1bb9d69206769616e20686fc3a06e207468c3a06e68207c0a7c202d2d2d207c202d2d2d207c202d2d2d207c202d2d2d207c202d2d2d207c0a7c2031207c2052c3a020736fc3a1742c206ce1baad702071757920686fe1baa16368206368756e672078c3a3207c205068c3b26e67204b696e682074e1babf207c2056c4836e207068c3b26e672048c4904e442076c3a02055424e44207c205175c3bd2049492f32303236207c0a7c2032207c20436875e1baa96e2068c3b3612064e1bbaf206c69e1bb87752068e1bb992074e1bb8b63682c2064c3a26e2063c6b0207c2043c3b46e6720616e2078c3a3207c205068c3b26e672056c4836e2068c3b361202d2058c3a32068e1bb9969207c2033302f392f32303236207c0a7c2033207c2056e1baad6e2068c3a06e68205472756e672074c3a26d205068e1bba5632076e1bba52068c3a06e68206368c3ad6e682063c3b46e67207c2056c4836e207068c3b26e672048c4904e442076c3a02055424e44207c2043c3a163207068c3b26e672c20c491c6a16e2076e1bb8b207c205468c6b0e1bb9d6e6720787579c3aa6e207c0a0a2323204949492e2054e1bb94204348e1bba843205448e1bbb043204849e1bb864e0a0a312e202a2a5068c3b26e67204b696e682074e1babf2a2a3a206368e1bba7207472c3ac207468616d206dc6b07520c49169e1bb81752068c3a06e68207068c3a17420747269e1bb836e206b696e682074e1babf3b2074e1bb956e672068e1bba370206be1babf74207175e1baa3207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682c2062c3a16f2063c3a16f2055424e442078c3a32068e1bab16e67207468c3a16e67207472c6b0e1bb9b63206e67c3a0792032302e0a0a322e202a2a5068c3b26e672056c4836e2068c3b361202d2058c3a32068e1bb99692a2a3a20747269e1bb836e206b6861692063c3a163206e6869e1bb876d2076e1bba5206769c3a16f2064e1bba5632c20792074e1babf2c206769e1baa36d206e6768c3a86f2c20616e2073696e682078c3a32068e1bb99692e0a0a332e202a2a56c4836e207068c3b26e672048c4904e442076c3a02055424e442a2a3a207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207469e1babf6e20c491e1bb992c207468616d206dc6b0752063e1baa3692063c3a163682068c3a06e68206368c3ad6e682e0a0a342e202a2a43c3b46e6720616e2078c3a32c2042616e204368e1bb8920687579205175c3a26e2073e1bbb12078c3a32a2a207068e1bb91692068e1bba370206769e1bbaf2076e1bbaf6e6720616e206e696e682c207175e1bb9163207068c3b26e673b20686fc3a06e207468c3a06e682063c3b46e672074c3a16320747579e1bb836e207175c3a26e2e0a0a352e2043c3a16320e1baa5702063c4836e2063e1bba9204be1babf20686fe1baa16368206ec3a0792074e1bb95206368e1bba963207468e1bbb163206869e1bb876e3b20c491e1bb8b6e68206be1bbb32068e1bab16e67207175c3bd2062c3a16f2063c3a16f206be1babf74207175e1baa32076e1bb8120e1bba6792062616e206e68c3a26e2064c3a26e2078c3a32028717561205068c3b26e67204b696e682074e1babf29207472c6b0e1bb9b63206e67c3a0792031352063e1bba761207468c3a16e67206375e1bb9169207175c3bd2e0a0a2a2a2a4ec6a169206e68e1baad6e3a2a2a2a0a0a2d2055424e442074e1bb896e68204c6f6e672048c3a02028622f63293b0a0a2d2054542e20c490e1baa36e6720e1bba7792c2054542e2048c4904e442078c3a33b0a0a2d2043c3a163207068c3b26e672c20c491c6a16e2076e1bb8b2c2063c3a16320e1baa5703b0a0a2d204cc6b0753a2056542e202a6e67616e2a0a0a2a2a544d2e20e1bba6592042414e204e48c3824e2044c3824e0a4348e1bba62054e1bb8a43482a2a0a0a2a2a4cc3aa205468e1bb8b204d61692048c6b0c6a16e672a2a0a
fc05c68947b561aa3430bef9b94faa320d548d89002315abf47b0c315d424a29	0	\\x2020202020e1bba6592042414e204e48c3824e2044c3824e202020202020202020202020202043e1bb984e472048c392412058c3832048e1bb9849204348e1bba6204e4748c4a841205649e1bb8654204e414d0a202020202020485559e1bb864e2056e1baa04e204ce1bb98432020202020202020202020202020202020202020c490e1bb9963206ce1baad70202d2054e1bbb120646f202d2048e1baa16e68207068c3ba630a20202020202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20202020202020202020202020202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d0a202020202053e1bb913a2031352f4b482d55424e4420202020202020202020202020202056e1baa16e204ce1bb99632c206e67c3a079203035207468c3a16e67203031206ec4836d20323032340a0a2020202020202020202020202020202020202020202020202020202020204be1babe20484fe1baa043480a20202020205068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb99692c207175e1bb9163207068c3b26e67202d20616e206e696e6820687579e1bb876e206ec4836d20323032340a0a43c4836e2063e1bba9204e6768e1bb8b20717579e1babf742073e1bb912034322f4e512d48c4904e44206e67c3a079203038207468c3a16e67203132206ec4836d20323032332063e1bba7612048e1bb996920c491e1bb936e67206e68c3a26e2064c3a26e2074e1bb896e682048e1baa3692053c6a16e2076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032343b0a43c4836e2063e1bba92063c3a163204e6768e1bb8b20717579e1babf742073e1bb912032372d4e512f48552c2073e1bb912032382d4e512f4855206e67c3a079203330207468c3a16e67203131206ec4836d20323032332063e1bba7612042616e204368e1baa5702068c3a06e6820c490e1baa36e672062e1bb9920687579e1bb876e3b0a43c4836e2063e1bba9204e6768e1bb8b20717579e1babf742073e1bb912033312f4e512d48c4904e44206e67c3a0792032302f31322f323032332063e1bba7612048c4904e4420687579e1bb876e2076e1bb81206be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb9969206ec4836d20323032342c0ae1bba6792062616e206e68c3a26e2064c3a26e20687579e1bb876e2056e1baa16e204ce1bb99632078c3a2792064e1bbb16e67204be1babf20686fe1baa16368206ec4836d20323032342076e1bb9b692063c3a163206ee1bb99692064756e67207361753a0a0a492e204be1babe54205155e1baa2205448e1bbb043204849e1bb864e204ec4824d20323032330a4ec4836d20323032332c206769c3a1207472e1bb8b2073e1baa36e207875e1baa57420c6b0e1bb9b6320c491e1baa17420382e3431322074e1bbb720c491e1bb936e672c20c491e1baa174203130312c3225206be1babf20686fe1baa163682c2062e1bab16e67203130372c352520736f2076e1bb9b692063c3b96e67206be1bbb32e20546875206e67c3a26e2073c3a16368207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203431322c362074e1bbb720c491e1bb936e672e0a0ac4906fe1baa16e206ec3a079207468c3aa6d2076c3a06f206b68692062616e2068c3a06e68206ce1baa1692e0a0a49492e204de1bba443205449c38a552c204348e1bb88205449c38a55204ec4824d20323032340a312e204de1bba563207469c3aa752074e1bb956e67207175c3a1740a5068c3a17420687579206de1bb8d69206e6775e1bb936e206ce1bbb1632c206769e1bbaf20c491c3a02074c4836e67207472c6b0e1bb9f6e672067e1baaf6e2076e1bb9b69206ec3a26e672063616f20c491e1bb9d692073e1bb916e67206e68c3a26e2064c3a26e2e0a322e2043c3a163206368e1bb89207469c3aa75206368e1bba72079e1babf750a4ec4836d20323032342c20687579e1bb876e207068e1baa56e20c491e1baa575207468e1bbb163206869e1bb876e203038206368e1bb89207469c3aa75206368e1bba72079e1babf752c2067e1bb936d3a203034206368e1bb89207469c3aa752076e1bb81206b696e682074e1babf3b203033206368e1bb89207469c3aa752076e1bb812078c3a32068e1bb99693b203031206368e1bb89207469c3aa752076e1bb81206dc3b469207472c6b0e1bb9d6e672e0a322e312e204368e1bb89207469c3aa752076e1bb81206b696e682074e1babf0a6129204769c3a1207472e1bb8b2073e1baa36e207875e1baa57420286769c3a120736f2073c3a16e68206ec4836d20323031302920c491e1baa17420392e3035302074e1bbb720c491e1bb936e672c2074726f6e6720c491c3b33a206ec3b46e67202d206cc3a26d202d207468e1bba7792073e1baa36e20322e3135302074e1bbb720c491e1bb936e673b2063c3b46e67206e676869e1bb8770202d2078c3a2792064e1bbb16e6720342e3330302074e1bbb720c491e1bb936e673b2064e1bb8b63682076e1bba520322e3630302074e1bbb720c491e1bb936e672e0a622920546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420363620747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d2e0a632920546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203433302074e1bbb720c491e1bb936e67207472e1bb9f206cc3aa6e2e0a322e322e204368e1bb89207469c3aa752076e1bb812078c3a32068e1bb99690a6129204769e1baa36d2074e1bbb7206ce1bb872068e1bb99206e6768c3a86f2074e1bbab20312d312c35252e0a62292054e1bbb7206ce1bb87206c616f20c491e1bb996e672071756120c491c3a06f2074e1baa16f20c491e1baa174207472c3aa6e203731252c2074726f6e6720c491c3b32063c3b32062e1bab16e672063e1baa5702c206368e1bba96e67206368e1bb8920c491e1baa174203332252e0a63292054e1bbb7206ce1bb87207472e1babb20656d2064c6b0e1bb9b692035207475e1bb9569207375792064696e682064c6b0e1bba16e67207468e1bb83206e68e1bab92063c3a26e2064c6b0e1bb9b692039252e0a322e332e204368e1bb89207469c3aa752076e1bb81206dc3b469207472c6b0e1bb9d6e670a61292054e1bbb7206ce1bb872064c3a26e2073e1bb91206ec3b46e67207468c3b46e2073e1bbad2064e1bba56e67206ec6b0e1bb9b632068e1bba3702076e1bb872073696e6820c491e1baa1742039382c35252e0a0a4949492e204e4849e1bb864d2056e1bba42c204749e1baa249205048c38150204348e1bba62059e1babe550a312e204cc4a96e682076e1bbb163206b696e682074e1babf0a312e312e204ec3b46e67206e676869e1bb87702076c3a0206ec3b46e67207468c3b46e0a61292043687579e1bb836e20c491e1bb95692031353020686120c491e1baa574206cc3ba61206bc3a96d206869e1bb8775207175e1baa32073616e67207472e1bb936e672063c3a27920c4836e207175e1baa32e0a2d2043c6a1207175616e206368e1bba7207472c3ac3a205068c3b26e67204ec3b46e67206e676869e1bb87702076c3a0205068c3a17420747269e1bb836e206ec3b46e67207468c3b46e2e0a2d2043c6a1207175616e207068e1bb91692068e1bba3703a205472e1baa16d204b687579e1babf6e206ec3b46e673b2055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e2e0a2d205468e1bb9d69206769616e20686fc3a06e207468c3a06e683a207175c3bd204949492f323032342e0a62292052c3a020736fc3a1742c2062e1bb952073756e672071757920686fe1baa163682076c3b96e67207472e1bb936e672064c6b0e1bba363206c69e1bb87753b20686fc3a06e207468c3a06e68207472c6b0e1bb9b63206e67c3a0792033302f362f323032342e0a312e322e2043c3b46e67206e676869e1bb87702c2078c3a2792064e1bbb16e670a6129205068c3b26e67204b696e682074e1babf2076c3a02048e1baa12074e1baa76e67206368e1bba7207472c3ac2c207068e1bb91692068e1bba3702076e1bb9b692042616e205175e1baa36e206cc3bd2064e1bbb120c3a16e20c491e1baa7752074c6b02078c3a2792064e1bbb16e6720687579e1bb876e20c491e1baa979206e68616e68207469e1babf6e20c491e1bb9920c491c6b0e1bb9d6e67206ee1bb91692063e1bba56d2063c3b46e67206e676869e1bb87702042c3a3692044c3a0692e0a6229204b68e1bb9f692063c3b46e67206de1bb9b692030332063c3b46e67207472c3ac6e68207468e1bba779206ce1bba369206e68e1bb8f2e0a322e204cc4a96e682076e1bbb1632076c4836e2068c3b361202d2078c3a32068e1bb99690a612920447579207472c3ac2073c4a92073e1bb912068e1bb8d632073696e682c206ec3a26e67206368e1baa574206cc6b0e1bba36e672064e1baa1792076c3a02068e1bb8d6320e1bb9f2063c3a163207472c6b0e1bb9d6e672076c3b96e67206b68c3b3206b68c4836e2e0a6229205468e1bbb163206869e1bb876e20c490e1bb8120c3a16e206769e1baa36d206e6768c3a86f207468656f20517579e1babf7420c491e1bb8b6e682073e1bb9120313731392f51c4902d545467206e67c3a079203134207468c3a16e67203130206ec4836d20323032312063e1bba761205468e1bba72074c6b0e1bb9b6e67204368c3ad6e68207068e1bba72e0a0a49562e2054e1bb94204348e1bba843205448e1bbb043204849e1bb864e0a312e205468e1bba7207472c6b0e1bb9f6e672063c3a163207068c3b26e672c2062616e2c206e67c3a06e6820687579e1bb876e2c204368e1bba72074e1bb8b63682055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e2063c4836e2063e1bba9204be1babf20686fe1baa16368206ec3a0792078c3a2792064e1bbb16e67206be1babf20686fe1baa163682063e1bba5207468e1bb832063e1bba76120c491c6a16e2076e1bb8b206dc3ac6e68207472c6b0e1bb9b63206e67c3a0792033312f30312f323032343b20c491e1bb8b6e68206be1bbb32068e1bab16e67207468c3a16e672c207175c3bd2c2036207468c3a16e672076c3a0206ec4836d2062c3a16f2063c3a16f206be1babf74207175e1baa32076e1bb812055424e4420687579e1bb876e2028717561205068c3b26e672054c3a069206368c3ad6e68202d204be1babf20686fe1baa1636829207472c6b0e1bb9b63206e67c3a0792032302063e1bba761207468c3a16e67206375e1bb9169206be1bbb320c491e1bb832074e1bb956e672068e1bba3702e0a322e204769616f205068c3b26e672054c3a069206368c3ad6e68202d204be1babf20686fe1baa16368206368e1bba7207472c3ac207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682e0a332e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204de1bab774207472e1baad6e2054e1bb95207175e1bb9163205669e1bb8774204e616d20687579e1bb876e2076c3a02063c3a1632074e1bb95206368e1bba963206368c3ad6e68207472e1bb8b202d2078c3a32068e1bb996920747579c3aa6e2074727579e1bb816e2c2076e1baad6e20c491e1bb996e67206e68c3a26e2064c3a26e207468616d20676961207468e1bbb163206869e1bb876e204be1babf20686fe1baa163682e0a5472c3aa6e20c491c3a279206cc3a0204be1babf20686fe1baa16368207068c3a17420747269e1bb836e206b696e682074e1babf202d2078c3a32068e1bb99692c207175e1bb9163207068c3b26e67202d20616e206e696e6820687579e1bb876e2056e1baa16e204ce1bb9963206ec4836d20323032342e2f2e0a0a4ec6a169206e68e1baad6e3a20202020202020202020202020202020202020202020202020202020202020544d2e20e1bba6592042414e204e48c3824e2044c3824e0a2d2055424e442074e1bb896e683b202020202020202020202020202020202020202020202020202020202020204b542e204348e1bba62054e1bb8a43480a2d205468c6b0e1bb9d6e67207472e1bbb16320487579e1bb876e20e1bba7792c2048c4904e4420687579e1bb876e3b20202020202020205048c393204348e1bba62054e1bb8a43480a2d2043c3a163207068c3b26e672c2062616e2c206e67c3a06e6820687579e1bb876e3b0a2d2055424e442063c3a1632078c3a32c207468e1bb8b207472e1baa56e3b0a2d204cc6b0753a2056542c2054434b482e0a20202020202020202020202020202020202020202020202020202020202020202020202020202020202020486fc3a06e6720c490e1bba963204cc3a26d0a
\.


--
-- Data for Name: file_text; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.file_text (id, file, reader, body, made_at) FROM stdin;
01M8B57YZ9PN1J1933JEDDA74R	637824f5ae6700386420440932537a714751602cd30b5eb6ebd2a062508695dd	1	     ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n      HUYỆN VẠN LỘC                    Độc lập - Tự do - Hạnh phúc\n     ------------------              ------------------------------\n     Số: 15/KH-UBND               Vạn Lộc, ngày 05 tháng 01 năm 2024\n\n                              KẾ HOẠCH\n     Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện năm 2024\n\nCăn cứ Nghị quyết số 42/NQ-HĐND ngày 08 tháng 12 năm 2023 của Hội đồng nhân dân tỉnh Hải Sơn về kế hoạch phát triển kinh tế - xã hội năm 2024;\nCăn cứ các Nghị quyết số 27-NQ/HU, số 28-NQ/HU ngày 30 tháng 11 năm 2023 của Ban Chấp hành Đảng bộ huyện;\nCăn cứ Nghị quyết số 31/NQ-HĐND ngày 20/12/2023 của HĐND huyện về kế hoạch phát triển kinh tế - xã hội năm 2024,\nỦy ban nhân dân huyện Vạn Lộc xây dựng Kế hoạch năm 2024 với các nội dung sau:\n\nI. KẾT QUẢ THỰC HIỆN NĂM 2023\nNăm 2023, giá trị sản xuất ước đạt 8.412 tỷ đồng, đạt 101,2% kế hoạch, bằng 107,5% so với cùng kỳ. Thu ngân sách trên địa bàn đạt 412,6 tỷ đồng.\n\nII. MỤC TIÊU, CHỈ TIÊU NĂM 2024\n1. Mục tiêu tổng quát\nPhát huy mọi nguồn lực, giữ đà tăng trưởng gắn với nâng cao đời sống nhân dân.\n2. Các chỉ tiêu chủ yếu\nNăm 2024, huyện phấn đấu thực hiện 08 chỉ tiêu chủ yếu, gồm: 04 chỉ tiêu về kinh tế; 03 chỉ tiêu về xã hội; 01 chỉ tiêu về môi trường.\n2.1. Chỉ tiêu về kinh tế\na) Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng, trong đó: nông - lâm - thủy sản 2.150 tỷ đồng; công nghiệp - xây dựng 4.300 tỷ đồng; dịch vụ 2.600 tỷ đồng.\nb) Thu nhập bình quân đầu người đạt 66 triệu đồng/người/năm.\nc) Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên.\nd) Có thêm 02 xã đạt chuẩn nông thôn mới.\n2.2. Chỉ tiêu về xã hội\na) Giảm tỷ lệ hộ nghèo từ 1-1,5%.\nb) Tỷ lệ lao động qua đào tạo đạt trên 71%, trong đó có bằng cấp, chứng chỉ đạt 32%.\nc) Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%.\n2.3. Chỉ tiêu về môi trường\na) Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%.\n\nIII. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\n1. Lĩnh vực kinh tế\n1.1. Nông nghiệp và nông thôn\na) Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.\n- Cơ quan chủ trì: Phòng Nông nghiệp và Phát triển nông thôn.\n- Cơ quan phối hợp: Trạm Khuyến nông; UBND các xã, thị trấn.\n- Thời gian hoàn thành: quý III/2024.\nb) Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.\n1.2. Công nghiệp, xây dựng\na) Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.\nb) Khởi công mới 03 công trình thủy lợi nhỏ.\n2. Lĩnh vực văn hóa - xã hội\na) Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.\nb) Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.\n2. Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.\n3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.\nTrên đây là Kế hoạch phát triển kinh tế - xã hội, quốc phòng - an ninh huyện Vạn Lộc năm 2024./.\n\nNơi nhận:                               TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                               KT. CHỦ TỊCH\n- Thường trực Huyện ủy, HĐND huyện;        PHÓ CHỦ TỊCH\n- Các phòng, ban, ngành huyện;\n- UBND các xã, thị trấn;\n- Lưu: VT, TCKH.\n                                           Hoàng Đức Lâm\n	1795670932457
01M8B57ZBAWAGN33D1XN90QVDH	74aa1bf8ca2d9ed7c0b04e2ee5c4c9c520038d3b53d48780d82026b37c8ce420	1	     ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n      HUYỆN VẠN LỘC                    Độc lập - Tự do - Hạnh phúc\n     ------------------              ------------------------------\n     Số: 92/KH-UBND               Vạn Lộc, ngày 05 tháng 01 năm 2024\n\n                              KẾ HOẠCH\n     Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện giai đoạn 2024 - 2030\n\nCăn cứ Nghị quyết số 42/NQ-HĐND ngày 08 tháng 12 năm 2023 của Hội đồng nhân dân tỉnh Hải Sơn về kế hoạch phát triển kinh tế - xã hội năm 2024;\nCăn cứ các Nghị quyết số 27-NQ/HU, số 28-NQ/HU ngày 30 tháng 11 năm 2023 của Ban Chấp hành Đảng bộ huyện;\nCăn cứ Nghị quyết số 31/NQ-HĐND ngày 20/12/2023 của HĐND huyện về kế hoạch phát triển kinh tế - xã hội năm 2024,\nỦy ban nhân dân huyện Vạn Lộc xây dựng Kế hoạch năm 2024 với các nội dung sau:\n\nI. KẾT QUẢ THỰC HIỆN NĂM 2023\nNăm 2023, giá trị sản xuất ước đạt 8.412 tỷ đồng, đạt 101,2% kế hoạch, bằng 107,5% so với cùng kỳ. Thu ngân sách trên địa bàn đạt 412,6 tỷ đồng.\n\nII. MỤC TIÊU, CHỈ TIÊU NĂM 2024\n1. Mục tiêu tổng quát\nPhát huy mọi nguồn lực, giữ đà tăng trưởng gắn với nâng cao đời sống nhân dân.\n2. Các chỉ tiêu chủ yếu\nNăm 2024, huyện phấn đấu thực hiện 08 chỉ tiêu chủ yếu, gồm: 04 chỉ tiêu về kinh tế; 03 chỉ tiêu về xã hội; 01 chỉ tiêu về môi trường.\n2.1. Chỉ tiêu về kinh tế\na) Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng, trong đó: nông - lâm - thủy sản 2.150 tỷ đồng; công nghiệp - xây dựng 4.300 tỷ đồng; dịch vụ 2.600 tỷ đồng.\nb) Thu nhập bình quân đầu người đạt 95 triệu đồng/người/năm.\nc) Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên.\nd) Có thêm 02 xã đạt chuẩn nông thôn mới.\n2.2. Chỉ tiêu về xã hội\na) Giảm tỷ lệ hộ nghèo từ 1-1,5%.\nb) Tỷ lệ lao động qua đào tạo đạt trên 71%, trong đó có bằng cấp, chứng chỉ đạt 32%.\nc) Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%.\n2.3. Chỉ tiêu về môi trường\na) Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%.\n\nIII. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\n1. Lĩnh vực kinh tế\n1.1. Nông nghiệp và nông thôn\na) Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.\n- Cơ quan chủ trì: Phòng Nông nghiệp và Phát triển nông thôn.\n- Cơ quan phối hợp: Trạm Khuyến nông; UBND các xã, thị trấn.\n- Thời gian hoàn thành: quý III/2024.\nb) Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.\n1.2. Công nghiệp, xây dựng\na) Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.\nb) Khởi công mới 03 công trình thủy lợi nhỏ.\n2. Lĩnh vực văn hóa - xã hội\na) Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.\nb) Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.\n2. Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.\n3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.\nTrên đây là Kế hoạch phát triển kinh tế - xã hội, quốc phòng - an ninh huyện Vạn Lộc năm 2024./.\n\nNơi nhận:                               TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                               KT. CHỦ TỊCH\n- Thường trực Huyện ủy, HĐND huyện;        PHÓ CHỦ TỊCH\n- Các phòng, ban, ngành huyện;\n- UBND các xã, thị trấn;\n- Lưu: VT, TCKH.\n                                           Hoàng Đức Lâm\n	1795670932842
01M8B57ZMM5F5ZN2V2J74WEHDG	b4e4f31ad42dfaabd4c5163412db483bc6e5bbee937733251009a14b1d961849	1	| **ỦY BAN NHÂN DÂN**<br>**XÃ PHƯỚC TƯỜNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n| --- | --- |\n| Số: **07** /KH-UBND | *Phước Tường, ngày **12** tháng 01 năm 2026* |\n\n# KẾ HOẠCH\n\n**Phát triển kinh tế - xã hội năm 2026**\n\nCăn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;\n\nThực hiện Nghị quyết số 19/NQ-HĐND ngày 25 tháng 12 năm 2025 của Hội đồng nhân dân xã khóa II, kỳ họp thứ 6 về kế hoạch phát triển kinh tế - xã hội năm 2026, Uỷ ban nhân dân xã Phước Tường ban hành Kế hoạch như sau:\n\n## I. CÁC CHỈ TIÊU CHỦ YẾU\n\n**1. Về kinh tế**\n\n- Tổng giá trị sản xuất đạt 1.284 tỉ đồng, tăng 9,2% so với năm 2025.\n\n- Phân đấu thu nhập bình quân đầu người đạt 78 triệu đồng/người/năm.\n\n- Thu ngân sách xã: 14.650 triệu đồng.\n\n- Thành lập mới ít nhất 01 hợp tác xã và 10 doanh nghiệp.\n\n2\n\n**2. Về văn hóa - xã hội**\n\n- Tỷ lệ hộ nghèo đa chiều còn dưới 1,8%.\n\n- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95,5% trở lên.\n\n- 100% hồ sơ thủ tục hành chính được giải quyết đúng hạn.\n\n**3. Về quốc phòng - an ninh**\n\n- Hoàn thành 100% chỉ tiêu giao quân.\n\n- Giữ vững an ninh chính trị, trật tự an toàn xã hội.\n\n## II. NHIỆM VỤ TRỌNG TÂM\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n| --- | --- | --- | --- | --- |\n| 1 | Rà soát, lập quy hoạch chung xã | Phòng Kinh tế | Văn phòng HĐND và UBND | Quý II/2026 |\n| 2 | Chuẩn hóa dữ liệu hộ tịch, dân cư | Công an xã | Phòng Văn hóa - Xã hội | 30/9/2026 |\n| 3 | Vận hành Trung tâm Phục vụ hành chính công | Văn phòng HĐND và UBND | Các phòng, đơn vị | Thường xuyên |\n\n## III. TỔ CHỨC THỰC HIỆN\n\n1. **Phòng Kinh tế**: chủ trì tham mưu điều hành phát triển kinh tế; tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND xã hằng tháng trước ngày 20.\n\n2. **Phòng Văn hóa - Xã hội**: triển khai các nhiệm vụ giáo dục, y tế, giảm nghèo, an sinh xã hội.\n\n3. **Văn phòng HĐND và UBND**: theo dõi, đôn đốc tiến độ, tham mưu cải cách hành chính.\n\n4. **Công an xã, Ban Chỉ huy Quân sự xã** phối hợp giữ vững an ninh, quốc phòng; hoàn thành công tác tuyển quân.\n\n5. Các ấp căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) trước ngày 15 của tháng cuối quý.\n\n***Nơi nhận:***\n\n- UBND tỉnh Long Hà (b/c);\n\n- TT. Đảng ủy, TT. HĐND xã;\n\n- Các phòng, đơn vị, các ấp;\n\n- Lưu: VT. *ngan*\n\n**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**\n\n**Lê Thị Mai Hương**\n	1795670933140
01M8B58AXYNACJVNMGAZZ5ZE6M	fc05c68947b561aa3430bef9b94faa320d548d89002315abf47b0c315d424a29	1	     ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n      HUYỆN VẠN LỘC                    Độc lập - Tự do - Hạnh phúc\n     ------------------              ------------------------------\n     Số: 15/KH-UBND               Vạn Lộc, ngày 05 tháng 01 năm 2024\n\n                              KẾ HOẠCH\n     Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện năm 2024\n\nCăn cứ Nghị quyết số 42/NQ-HĐND ngày 08 tháng 12 năm 2023 của Hội đồng nhân dân tỉnh Hải Sơn về kế hoạch phát triển kinh tế - xã hội năm 2024;\nCăn cứ các Nghị quyết số 27-NQ/HU, số 28-NQ/HU ngày 30 tháng 11 năm 2023 của Ban Chấp hành Đảng bộ huyện;\nCăn cứ Nghị quyết số 31/NQ-HĐND ngày 20/12/2023 của HĐND huyện về kế hoạch phát triển kinh tế - xã hội năm 2024,\nỦy ban nhân dân huyện Vạn Lộc xây dựng Kế hoạch năm 2024 với các nội dung sau:\n\nI. KẾT QUẢ THỰC HIỆN NĂM 2023\nNăm 2023, giá trị sản xuất ước đạt 8.412 tỷ đồng, đạt 101,2% kế hoạch, bằng 107,5% so với cùng kỳ. Thu ngân sách trên địa bàn đạt 412,6 tỷ đồng.\n\nĐoạn này thêm vào khi ban hành lại.\n\nII. MỤC TIÊU, CHỈ TIÊU NĂM 2024\n1. Mục tiêu tổng quát\nPhát huy mọi nguồn lực, giữ đà tăng trưởng gắn với nâng cao đời sống nhân dân.\n2. Các chỉ tiêu chủ yếu\nNăm 2024, huyện phấn đấu thực hiện 08 chỉ tiêu chủ yếu, gồm: 04 chỉ tiêu về kinh tế; 03 chỉ tiêu về xã hội; 01 chỉ tiêu về môi trường.\n2.1. Chỉ tiêu về kinh tế\na) Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng, trong đó: nông - lâm - thủy sản 2.150 tỷ đồng; công nghiệp - xây dựng 4.300 tỷ đồng; dịch vụ 2.600 tỷ đồng.\nb) Thu nhập bình quân đầu người đạt 66 triệu đồng/người/năm.\nc) Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên.\n2.2. Chỉ tiêu về xã hội\na) Giảm tỷ lệ hộ nghèo từ 1-1,5%.\nb) Tỷ lệ lao động qua đào tạo đạt trên 71%, trong đó có bằng cấp, chứng chỉ đạt 32%.\nc) Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%.\n2.3. Chỉ tiêu về môi trường\na) Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%.\n\nIII. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\n1. Lĩnh vực kinh tế\n1.1. Nông nghiệp và nông thôn\na) Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.\n- Cơ quan chủ trì: Phòng Nông nghiệp và Phát triển nông thôn.\n- Cơ quan phối hợp: Trạm Khuyến nông; UBND các xã, thị trấn.\n- Thời gian hoàn thành: quý III/2024.\nb) Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.\n1.2. Công nghiệp, xây dựng\na) Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.\nb) Khởi công mới 03 công trình thủy lợi nhỏ.\n2. Lĩnh vực văn hóa - xã hội\na) Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.\nb) Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.\n2. Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.\n3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.\nTrên đây là Kế hoạch phát triển kinh tế - xã hội, quốc phòng - an ninh huyện Vạn Lộc năm 2024./.\n\nNơi nhận:                               TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh;                               KT. CHỦ TỊCH\n- Thường trực Huyện ủy, HĐND huyện;        PHÓ CHỦ TỊCH\n- Các phòng, ban, ngành huyện;\n- UBND các xã, thị trấn;\n- Lưu: VT, TCKH.\n                                           Hoàng Đức Lâm\n	1795670944702
\.


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.form (id, plan, made_at) FROM stdin;
01M8B57YZ90T5H20RB1TDQ0RQ4	01M8B57YZ9H9T4G0R1F74C0JX8	1795670932457
01M8B57ZBAZV6F4FH6S8ZB2BWG	01M8B57ZBADRX8YEP5KDE6B54D	1795670932842
01M8B57ZMMTWBTAJFYBQXTQX5C	01M8B57ZMM4PZJ5H25Y45TE479	1795670933140
\.


--
-- Data for Name: form_line; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.form_line (form, line, since, indicator, measure, unit, scale) FROM stdin;
01M8B57YZ90T5H20RB1TDQ0RQ4	1	1	01M8B57YZ9ERXAXA6GGH9HTES7	year_to_date	tỷ đồng	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	2	1	01M8B57YZ9NTC509WP7D18SRS0	year_to_date	tỷ đồng	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	3	1	01M8B57YZ957B3N9HY83V3H18G	year_to_date	tỷ đồng	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	4	1	01M8B57YZ987VE0AFXH92VF9EF	year_to_date	tỷ đồng	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	5	1	01M8B57YZ9V3QP30C84NF8XHE4	point	triệu đồng/người/năm	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	6	1	01M8B57YZ9G9S517NENG7GSPGR	year_to_date	tỷ đồng	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	7	1	01M8B57YZ9JG86BMXFNV6FP8NM	year_to_date	xã	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	8	1	01M8B57YZ9PEJ7XE5WNG496ZTQ	point	%	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	9	1	01M8B57YZ92R6J934NCYZH96CR	point	%	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	10	1	01M8B57YZ9X1VA03VAZF82MRKY	point	%	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	11	1	01M8B57YZ98X5CF25A3S5YCY7E	point	%	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	12	1	01M8B57YZ9VPBWSCYX146QFWTD	point	%	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	13	1	01M8B57YZ98XE7D3KW7F7QV25K	year_to_date	ha	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	1	1	01M8B57YZ9ERXAXA6GGH9HTES7	year_to_date	tỷ đồng	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	2	1	01M8B57YZ9NTC509WP7D18SRS0	year_to_date	tỷ đồng	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	3	1	01M8B57YZ957B3N9HY83V3H18G	year_to_date	tỷ đồng	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	4	1	01M8B57YZ987VE0AFXH92VF9EF	year_to_date	tỷ đồng	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	5	1	01M8B57YZ9V3QP30C84NF8XHE4	point	triệu đồng/người/năm	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	6	1	01M8B57YZ9G9S517NENG7GSPGR	year_to_date	tỷ đồng	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	7	1	01M8B57YZ9JG86BMXFNV6FP8NM	year_to_date	xã	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	8	1	01M8B57YZ9PEJ7XE5WNG496ZTQ	point	%	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	9	1	01M8B57YZ92R6J934NCYZH96CR	point	%	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	10	1	01M8B57YZ9X1VA03VAZF82MRKY	point	%	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	11	1	01M8B57YZ98X5CF25A3S5YCY7E	point	%	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	12	1	01M8B57YZ9VPBWSCYX146QFWTD	point	%	\N
01M8B57ZBAZV6F4FH6S8ZB2BWG	13	1	01M8B57YZ98XE7D3KW7F7QV25K	year_to_date	ha	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	1	1	01M8B57ZMM9BSCX2T687F98FPS	year_to_date	tỉ đồng	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	2	1	01M8B57YZ9V3QP30C84NF8XHE4	point	triệu đồng/người/năm	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	3	1	01M8B57ZMM8RKRBWBFS8ASYAPF	year_to_date	triệu đồng	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	4	1	01M8B57ZMM8PGPQHNW75WTWR84	year_to_date	hợp tác xã	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	5	1	01M8B57ZMME3CV4CP3FHY07D35	year_to_date	doanh nghiệp	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	6	1	01M8B57ZMM97K5NQFN0P64SFTP	point	%	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	7	1	01M8B57ZMMBTD1S30JY8M9AB25	point	%	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	8	1	01M8B57ZMMJ6K498ZB17EGJ2VJ	point	%	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	9	1	01M8B57ZMM84DDTKWWB5QB4CBJ	point	\N	\N
01M8B57ZMMTWBTAJFYBQXTQX5C	10	1	01M8B57ZMMKXTK5RSY9PF0GPVV	point	\N	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	14	2	01M8B57YZ9V3QP30C84NF8XHE4	point	triệu đồng/người	\N
01M8B57YZ90T5H20RB1TDQ0RQ4	15	3	01M8B57YZ9PEJ7XE5WNG496ZTQ	change	%	\N
\.


--
-- Data for Name: form_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.form_version (id, form, n, made_at) FROM stdin;
01M8B57YZ9Q2H2KDK3XCFRH32C	01M8B57YZ90T5H20RB1TDQ0RQ4	1	1795670932457
01M8B57ZBANW34B5X2H9K39Y1K	01M8B57ZBAZV6F4FH6S8ZB2BWG	1	1795670932842
01M8B57ZMMWS6MBVR7VW6T6GQQ	01M8B57ZMMTWBTAJFYBQXTQX5C	1	1795670933140
01M8B588HW88F2P25V86ZBHJCT	01M8B57YZ90T5H20RB1TDQ0RQ4	2	1795670942268
01M8B588JHC21JPJJ7Q2NBNC74	01M8B57YZ90T5H20RB1TDQ0RQ4	3	1795670942289
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (who, idempotency_key, request, status, etag, answer, kept_at) FROM stdin;
01M8B57ZVA72BPFQQ6B3HQN7H2	ke-2024-03-14-546875206e68e1baad70	29f5ea6485ec216e650b28c4cf0e01781b94f7c8bb893f0ba75e9509ffaae038	201	"3"	\\x7b226964223a2230314d38423537595a39425154375333444e4e43595458464748222c22706c616e223a2230314d38423537595a39483954344730523146373443304a5838222c227265766973696f6e223a332c22706172656e74223a6e756c6c2c226974656d223a322c2267726f7570223a224b696e682074e1babf222c22736572696573223a6e756c6c2c22696e64696361746f725f6e616d65223a22546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d69222c22696e64696361746f72223a2230314d38423537595a395633515033304338344e463858484534222c226368616e6765223a226c6576656c222c22636f6d70617261746f72223a226571222c2276616c7565223a223636222c2276616c75655f6d6178223a6e756c6c2c22617070726f78696d617465223a66616c73652c22756e6974223a22747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d69222c2270726963655f62617365223a6e756c6c2c2279656172223a323032342c227370616e223a6e756c6c2c22726563757273223a6e756c6c2c227175616c696669657273223a5b5d2c226f726773223a5b5d2c22706c616365223a226d61696e222c226d61726b223a227468c6b0e1bb9d6e67222c22706c616e5f74657874223a223636222c22706f6c6172697479223a22686967686572222c22706f6c61726974795f636f6e6669726d6564223a747275652c22706f696e7473223a6e756c6c2c227374617465223a22636f72726563746564222c2276657273696f6e223a312c2276657273696f6e5f76616c69645f66726f6d223a22323032342d30312d3035222c2276657273696f6e5f6465636973696f6e223a6e756c6c2c22736f75726365223a7b227374617274223a313439322c22656e64223a313534387d2c2271756f7465223a22546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420363620747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d222c226c656164223a6e756c6c2c226c6561645f6e616d65223a6e756c6c2c22666967757265223a7b22646179223a22323032342d30332d3134222c2276616c7565223a2233312e35222c2276616c75655f6d6178223a6e756c6c2c22776f726473223a6e756c6c2c22617070726f78696d617465223a66616c73652c226b696e64223a2261637475616c222c22706572696f64223a7b226964223a226e6430392d323032342d3033222c226e616d65223a225468c3a16e6720332f32303234202831352f30322d31342f303329222c2266726f6d223a22323032342d30322d3135222c22746f223a22323032342d30332d3134227d2c226d656173757265223a22706f696e74222c227065725f646f63756d656e74223a66616c73652c226469737075746564223a66616c73657d2c2262617365223a6e756c6c2c22636f6d70757465645f6368616e6765223a6e756c6c2c2270657263656e74223a2234372e3733222c22646966666572656e6365223a6e756c6c2c226a756467656d656e74223a226e6f745f6d6574222c226a756467656d656e745f776f726473223a226e6f74206d6574222c226a756467656d656e745f776879223a6e756c6c7d	1795670942268
01M8B57ZVA72BPFQQ6B3HQN7H2	ke-2024-12-14-546875206e68e1baad70	6bf44f71d0112385ccf50b9e669c7197cbd4688ba5607fea4aff702c066375e7	201	"3"	\\x7b226964223a2230314d38423537595a39425154375333444e4e43595458464748222c22706c616e223a2230314d38423537595a39483954344730523146373443304a5838222c227265766973696f6e223a332c22706172656e74223a6e756c6c2c226974656d223a322c2267726f7570223a224b696e682074e1babf222c22736572696573223a6e756c6c2c22696e64696361746f725f6e616d65223a22546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d69222c22696e64696361746f72223a2230314d38423537595a395633515033304338344e463858484534222c226368616e6765223a226c6576656c222c22636f6d70617261746f72223a226571222c2276616c7565223a223636222c2276616c75655f6d6178223a6e756c6c2c22617070726f78696d617465223a66616c73652c22756e6974223a22747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d69222c2270726963655f62617365223a6e756c6c2c2279656172223a323032342c227370616e223a6e756c6c2c22726563757273223a6e756c6c2c227175616c696669657273223a5b5d2c226f726773223a5b5d2c22706c616365223a226d61696e222c226d61726b223a227468c6b0e1bb9d6e67222c22706c616e5f74657874223a223636222c22706f6c6172697479223a22686967686572222c22706f6c61726974795f636f6e6669726d6564223a747275652c22706f696e7473223a6e756c6c2c227374617465223a22636f72726563746564222c2276657273696f6e223a312c2276657273696f6e5f76616c69645f66726f6d223a22323032342d30312d3035222c2276657273696f6e5f6465636973696f6e223a6e756c6c2c22736f75726365223a7b227374617274223a313439322c22656e64223a313534387d2c2271756f7465223a22546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420363620747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d222c226c656164223a6e756c6c2c226c6561645f6e616d65223a6e756c6c2c22666967757265223a7b22646179223a22323032342d31322d3134222c2276616c7565223a223635222c2276616c75655f6d6178223a223637222c22776f726473223a6e756c6c2c22617070726f78696d617465223a66616c73652c226b696e64223a2261637475616c222c22706572696f64223a7b226964223a226e6430392d323032342d3132222c226e616d65223a225468c3a16e672031322f32303234202831352f31312d31342f313229222c2266726f6d223a22323032342d31312d3135222c22746f223a22323032342d31322d3134227d2c226d656173757265223a22706f696e74222c227065725f646f63756d656e74223a66616c73652c226469737075746564223a66616c73657d2c2262617365223a6e756c6c2c22636f6d70757465645f6368616e6765223a6e756c6c2c2270657263656e74223a6e756c6c2c22646966666572656e6365223a6e756c6c2c226a756467656d656e74223a22756e6a7564676564222c226a756467656d656e745f776f726473223a226e6f74206a7564676564222c226a756467656d656e745f776879223a22746865207265706f727465642072616e6765206973206d6574206174206f6e6520656e64206f6e6c79227d	1795670942275
01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai-2024-12-14-546875206e68e1baad70	32f3d04b1460754d027ade0c5c2ad0629bf41f9a104b9f51ddecce716c5db1a8	201	"3"	\\x7b226964223a2230314d38423537595a39425154375333444e4e43595458464748222c22706c616e223a2230314d38423537595a39483954344730523146373443304a5838222c227265766973696f6e223a332c22706172656e74223a6e756c6c2c226974656d223a322c2267726f7570223a224b696e682074e1babf222c22736572696573223a6e756c6c2c22696e64696361746f725f6e616d65223a22546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d69222c22696e64696361746f72223a2230314d38423537595a395633515033304338344e463858484534222c226368616e6765223a226c6576656c222c22636f6d70617261746f72223a226571222c2276616c7565223a223636222c2276616c75655f6d6178223a6e756c6c2c22617070726f78696d617465223a66616c73652c22756e6974223a22747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d69222c2270726963655f62617365223a6e756c6c2c2279656172223a323032342c227370616e223a6e756c6c2c22726563757273223a6e756c6c2c227175616c696669657273223a5b5d2c226f726773223a5b5d2c22706c616365223a226d61696e222c226d61726b223a227468c6b0e1bb9d6e67222c22706c616e5f74657874223a223636222c22706f6c6172697479223a22686967686572222c22706f6c61726974795f636f6e6669726d6564223a747275652c22706f696e7473223a6e756c6c2c227374617465223a22636f72726563746564222c2276657273696f6e223a312c2276657273696f6e5f76616c69645f66726f6d223a22323032342d30312d3035222c2276657273696f6e5f6465636973696f6e223a6e756c6c2c22736f75726365223a7b227374617274223a313439322c22656e64223a313534387d2c2271756f7465223a22546875206e68e1baad702062c3ac6e68207175c3a26e20c491e1baa775206e67c6b0e1bb9d6920c491e1baa17420363620747269e1bb877520c491e1bb936e672f6e67c6b0e1bb9d692f6ec4836d222c226c656164223a6e756c6c2c226c6561645f6e616d65223a6e756c6c2c22666967757265223a7b22646179223a22323032342d31322d3134222c2276616c7565223a2236362e3235222c2276616c75655f6d6178223a6e756c6c2c22776f726473223a6e756c6c2c22617070726f78696d617465223a747275652c226b696e64223a226f6666696369616c222c22706572696f64223a7b226964223a226e6430392d323032342d3132222c226e616d65223a225468c3a16e672031322f32303234202831352f31312d31342f313229222c2266726f6d223a22323032342d31312d3135222c22746f223a22323032342d31322d3134227d2c226d656173757265223a22706f696e74222c227065725f646f63756d656e74223a66616c73652c226469737075746564223a66616c73657d2c2262617365223a6e756c6c2c22636f6d70757465645f6368616e6765223a6e756c6c2c2270657263656e74223a223130302e3338222c22646966666572656e6365223a6e756c6c2c226a756467656d656e74223a226578636565646564222c226a756467656d656e745f776f726473223a226578636565646564222c226a756467656d656e745f776879223a6e756c6c7d	1795670942281
01M8B57ZVA72BPFQQ6B3HQN7H2	ke-2024-12-14-68e1bb99206e6768c3a86f	53dc40d261a2097c6dda5f74f5b7c8aa1e97e8c80a6974810e4a912780da2258	201	"2"	\\x7b226964223a2230314d38423537595a39323535465943364d4e48573953575853222c22706c616e223a2230314d38423537595a39483954344730523146373443304a5838222c227265766973696f6e223a322c22706172656e74223a6e756c6c2c226974656d223a312c2267726f7570223a2258c3a32068e1bb9969222c22736572696573223a6e756c6c2c22696e64696361746f725f6e616d65223a2274e1bbb7206ce1bb872068e1bb99206e6768c3a86f222c22696e64696361746f72223a2230314d38423537595a3950454a37584535574e473439365a5451222c226368616e6765223a226465637265617365222c22636f6d70617261746f72223a2272616e6765222c2276616c7565223a2231222c2276616c75655f6d6178223a22312e35222c22617070726f78696d617465223a66616c73652c22756e6974223a2225222c2270726963655f62617365223a6e756c6c2c2279656172223a323032342c227370616e223a6e756c6c2c22726563757273223a6e756c6c2c227175616c696669657273223a5b5d2c226f726773223a5b5d2c22706c616365223a226d61696e222c226d61726b223a227468c6b0e1bb9d6e67222c22706c616e5f74657874223a226769e1baa36d2074e1bbab203120c491e1babf6e20312c35222c22706f6c6172697479223a226c6f776572222c22706f6c61726974795f636f6e6669726d6564223a66616c73652c22706f696e7473223a22706f696e7473222c227374617465223a2272656164222c2276657273696f6e223a312c2276657273696f6e5f76616c69645f66726f6d223a22323032342d30312d3035222c2276657273696f6e5f6465636973696f6e223a6e756c6c2c22736f75726365223a7b227374617274223a313638382c22656e64223a313731327d2c2271756f7465223a2274e1bbb7206ce1bb872068e1bb99206e6768c3a86f2074e1bbab20312d312c3525222c226c656164223a6e756c6c2c226c6561645f6e616d65223a6e756c6c2c22666967757265223a7b22646179223a22323032342d31322d3134222c2276616c7565223a6e756c6c2c2276616c75655f6d6178223a6e756c6c2c22776f726473223a226769e1baa36d206de1baa16e68222c22617070726f78696d617465223a66616c73652c226b696e64223a2261637475616c222c22706572696f64223a7b226964223a226e6430392d323032342d3132222c226e616d65223a225468c3a16e672031322f32303234202831352f31312d31342f313229222c2266726f6d223a22323032342d31312d3135222c22746f223a22323032342d31322d3134227d2c226d656173757265223a226368616e6765222c227065725f646f63756d656e74223a66616c73652c226469737075746564223a66616c73657d2c2262617365223a6e756c6c2c22636f6d70757465645f6368616e6765223a6e756c6c2c2270657263656e74223a6e756c6c2c22646966666572656e6365223a6e756c6c2c226a756467656d656e74223a22756e6a7564676564222c226a756467656d656e745f776f726473223a226e6f74206a7564676564222c226a756467656d656e745f776879223a227265706f7274656420696e20776f7264733a206120706572736f6e206d757374206a75646765227d	1795670942289
01M8B57ZVA72BPFQQ6B3HQN7H2	ke-2024-06-14-546875206e67c3a26e2073c3a16368	956760d9ae1fc1f44792938d5fe3e6b49b5595519b9fc35fa6d185c0c7a64b31	201	"2"	\\x7b226964223a2230314d38423537595a39483158394552384b373842444a394632222c22706c616e223a2230314d38423537595a39483954344730523146373443304a5838222c227265766973696f6e223a322c22706172656e74223a6e756c6c2c226974656d223a332c2267726f7570223a224b696e682074e1babf222c22736572696573223a6e756c6c2c22696e64696361746f725f6e616d65223a22546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e222c22696e64696361746f72223a2230314d38423537595a394739533531374e454e47374753504752222c226368616e6765223a226c6576656c222c22636f6d70617261746f72223a226765222c2276616c7565223a22343330222c2276616c75655f6d6178223a6e756c6c2c22617070726f78696d617465223a66616c73652c22756e6974223a2274e1bbb720c491e1bb936e67222c2270726963655f62617365223a6e756c6c2c2279656172223a323032342c227370616e223a6e756c6c2c22726563757273223a6e756c6c2c227175616c696669657273223a5b5d2c226f726773223a5b5d2c22706c616365223a226d61696e222c226d61726b223a227468c6b0e1bb9d6e67222c22706c616e5f74657874223a22c3ad74206e68e1baa57420343330222c22706f6c6172697479223a22686967686572222c22706f6c61726974795f636f6e6669726d6564223a66616c73652c22706f696e7473223a6e756c6c2c227374617465223a2272656164222c2276657273696f6e223a312c2276657273696f6e5f76616c69645f66726f6d223a22323032342d30312d3035222c2276657273696f6e5f6465636973696f6e223a6e756c6c2c22736f75726365223a7b227374617274223a313535332c22656e64223a313631327d2c2271756f7465223a22546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203433302074e1bbb720c491e1bb936e67207472e1bb9f206cc3aa6e222c226c656164223a2230314d38423537594b385a3257304d5a364d373538445044385a222c226c6561645f6e616d65223a225068c3b26e672054c3a069206368c3ad6e682c204be1babf20686fe1baa16368222c22666967757265223a7b22646179223a22323032342d30362d3134222c2276616c7565223a22323130222c2276616c75655f6d6178223a6e756c6c2c22776f726473223a6e756c6c2c22617070726f78696d617465223a66616c73652c226b696e64223a2261637475616c222c22706572696f64223a7b226964223a226e6430392d323032342d3036222c226e616d65223a225468c3a16e6720362f32303234202831352f30352d31342f303629222c2266726f6d223a22323032342d30352d3135222c22746f223a22323032342d30362d3134227d2c226d656173757265223a22796561725f746f5f64617465222c227065725f646f63756d656e74223a66616c73652c226469737075746564223a66616c73657d2c2262617365223a6e756c6c2c22636f6d70757465645f6368616e6765223a6e756c6c2c2270657263656e74223a2234382e3834222c22646966666572656e6365223a6e756c6c2c226a756467656d656e74223a226e6f745f6d6574222c226a756467656d656e745f776f726473223a226e6f74206d6574222c226a756467656d656e745f776879223a6e756c6c7d	1795670942295
01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai-2024-06-14-546875206e67c3a26e2073c3a16368	af5637cf13ad04d92be7bfbc06a1f0b3006214c3e7751db670ef3cee9e564e29	201	"2"	\\x7b226964223a2230314d38423537595a39483158394552384b373842444a394632222c22706c616e223a2230314d38423537595a39483954344730523146373443304a5838222c227265766973696f6e223a322c22706172656e74223a6e756c6c2c226974656d223a332c2267726f7570223a224b696e682074e1babf222c22736572696573223a6e756c6c2c22696e64696361746f725f6e616d65223a22546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e222c22696e64696361746f72223a2230314d38423537595a394739533531374e454e47374753504752222c226368616e6765223a226c6576656c222c22636f6d70617261746f72223a226765222c2276616c7565223a22343330222c2276616c75655f6d6178223a6e756c6c2c22617070726f78696d617465223a66616c73652c22756e6974223a2274e1bbb720c491e1bb936e67222c2270726963655f62617365223a6e756c6c2c2279656172223a323032342c227370616e223a6e756c6c2c22726563757273223a6e756c6c2c227175616c696669657273223a5b5d2c226f726773223a5b5d2c22706c616365223a226d61696e222c226d61726b223a227468c6b0e1bb9d6e67222c22706c616e5f74657874223a22c3ad74206e68e1baa57420343330222c22706f6c6172697479223a22686967686572222c22706f6c61726974795f636f6e6669726d6564223a66616c73652c22706f696e7473223a6e756c6c2c227374617465223a2272656164222c2276657273696f6e223a312c2276657273696f6e5f76616c69645f66726f6d223a22323032342d30312d3035222c2276657273696f6e5f6465636973696f6e223a6e756c6c2c22736f75726365223a7b227374617274223a313535332c22656e64223a313631327d2c2271756f7465223a22546875206e67c3a26e2073c3a16368206e68c3a0206ec6b0e1bb9b63207472c3aa6e20c491e1bb8b612062c3a06e20c491e1baa174203433302074e1bbb720c491e1bb936e67207472e1bb9f206cc3aa6e222c226c656164223a2230314d38423537594b385a3257304d5a364d373538445044385a222c226c6561645f6e616d65223a225068c3b26e672054c3a069206368c3ad6e682c204be1babf20686fe1baa16368222c22666967757265223a7b22646179223a22323032342d30362d3134222c2276616c7565223a22323135222c2276616c75655f6d6178223a6e756c6c2c22776f726473223a6e756c6c2c22617070726f78696d617465223a66616c73652c226b696e64223a2261637475616c222c22706572696f64223a7b226964223a226e6430392d323032342d3036222c226e616d65223a225468c3a16e6720362f32303234202831352f30352d31342f303629222c2266726f6d223a22323032342d30352d3135222c22746f223a22323032342d30362d3134227d2c226d656173757265223a22796561725f746f5f64617465222c227065725f646f63756d656e74223a66616c73652c226469737075746564223a747275657d2c2262617365223a6e756c6c2c22636f6d70757465645f6368616e6765223a6e756c6c2c2270657263656e74223a6e756c6c2c22646966666572656e6365223a6e756c6c2c226a756467656d656e74223a22756e6a7564676564222c226a756467656d656e745f776f726473223a226e6f74206a7564676564222c226a756467656d656e745f776879223a2274776f20756e697473207265706f727420646966666572656e74206e756d626572733a206f6e65206d757374206265207069636b6564227d	1795670942301
\.


--
-- Data for Name: indicator; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.indicator (id, name, unit, price_base, price_key, name_key, unit_key, fold, sort_key, made_at, made_by) FROM stdin;
01M8B57YZ9ERXAXA6GGH9HTES7	Giá trị sản xuất (	tỷ đồng	giá so sánh năm 2010	2010	gia san tri xuat	dong	gia tri san xuat (	\\x363a2a04504c3a044e2a440458522b035004099201438b04428b05438b02418b040701dc19	1795670932457	\N
01M8B57YZ9NTC509WP7D18SRS0	nông - lâm - thủy sản	tỷ đồng	\N		lam nong san thui < gia san tri xuat	dong	nong - lam - thui san	\\x444702443604050e04402b034204050e045038525a044e2a4401368b02428b0205011b	1795670932457	\N
01M8B57YZ957B3N9HY83V3H18G	công nghiệp - xây dựng	tỷ đồng	\N		cong dung nghiep xai < gia san tri xuat	dong	cong nghiep - xai dung	\\x2e47024436044436383a33024804050e04582b035a043053024436013c8b053c8b0506011c	1795670932457	\N
01M8B57YZ987VE0AFXH92VF9EF	dịch vụ	tỷ đồng	\N		dich vu < gia san tri xuat	dong	dich vu	\\x303a2e3804545201448b05418b05010d	1795670932457	\N
01M8B57YZ9V3QP30C84NF8XHE4	Thu nhập bình quân đầu người	triệu đồng/người/năm	\N		binh nguoi nhap quan thu	dong/nguoi	thu nhap binh quan dau nguoi	\\x5038520444382b0348042c3a4438044a522b03440431022b0352044436530247033a013f8b05428a3c8a408a0501dc23	1795670932457	\N
01M8B57YZ9G9S517NENG7GSPGR	Thu ngân sách nhà nước trên địa bàn	tỷ đồng	\N		ngan nha nuoc sach thu	dong	thu ngan sach nha nuoc tren dia ban	\\x5038520444362b0344044e2a2e380444382a0444530247032e04504c3302440431023a2a042c2a44013b8b04408a428b043d8b05428a0501dc2b	1795670932457	\N
01M8B57YZ9JG86BMXFNV6FP8NM	xã đạt chuẩn nông thôn mới	xã	\N		chuan moi nong thon xa	xa	xa dat chuan nong thon moi	\\x582a0431022a50042e38522b0344044447024436045038470244044247033a01448b03438b05408b02388b04050122	1795670932457	\N
01M8B57YZ9PEJ7XE5WNG496ZTQ	tỷ lệ hộ nghèo	%	\N		ho le ngheo ti	%	ti le ho ngheo	\\x505a044033020438470204443638324601448b02438b05438b05418a050116	1795670932457	\N
01M8B57YZ92R6J934NCYZH96CR	Tỷ lệ lao động qua đào tạo	%	\N		dao dong lao le qua tao ti	%	ti le lao dong qua dao tao	\\x505a0440330204402a4604310247024436044a522a0431022a4604502a4601448b02438b053f8b053d8a428b050501dc22	1795670932457	\N
01M8B57YZ9X1VA03VAZF82MRKY	có bằng cấp, chứng chỉ	%	\N		bang cap chi chung < dao dong lao le qua tao ti	%	co bang cap, chung chi	\\x2e46042c2b024436042e2b034806042e3853024436042e383a01448b04438a418b04408b04408b02011f	1795670932457	\N
01M8B57YZ98X5CF25A3S5YCY7E	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân	%	\N		5 can dinh duoi duong em le nhe sui the ti tre tuoi	%	ti le tre em duoi 5 tuoi sui dinh duong the nhe can	\\x505a0440330204504c320432420430530247033a041d04505247023a044e525a04303a44380430530247034436045038330204443832042e2b034401448b02438b05428b023f8b043f8b02388b03408b02428b050801dc3e	1795670932457	\N
01M8B57YZ9VPBWSCYX146QFWTD	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh	%	\N		dung hop le nong nuoc sinh su thon ti ve	%	ti le dan so nong thon su dung nuoc hop ve sinh	\\x505a0440330204302b0344044e4702044447024436045038470244044e530204305244360444530247032e043847034804543302044e3a443801448b02438b053f8b04398b02438b05408b04428b05428b050901dc3a	1795670932457	\N
01M8B57YZ98XE7D3KW7F7QV25K	Chuyển đổi đất lúa kém hiệu quả sang trồng cây ăn quả	ha	\N		an cai chuien doi hieu kem lua qua sang trong	ha	chuien doi dat lua kem hieu qua sang trong cai an qua	\\x2e38525a33024404310247023a0431022b03500440522a043e324204383a330252044a522a044e2a443604504c47024436042e2b035a042b0244044a522a01418b02428b02428b04428b04428b04418b05418b023d8a398b0201dc41	1795670932457	\N
01M8B57ZMM9BSCX2T687F98FPS	Tổng giá trị sản xuất	tỉ đồng	\N		gia san tong tri xuat	dong	tong gia tri san xuat	\\x504702443604363a2a04504c3a044e2a440458522b035001448b02408b04428b05438b02418b040501dc1d	1795670933140	\N
01M8B57ZMM8RKRBWBFS8ASYAPF	Thu ngân sách xã	triệu đồng	\N		ngan sach thu xa	dong	thu ngan sach xa	\\x5038520444362b0344044e2a2e3804582a013b8b04418b0301dc15	1795670933140	\N
01M8B57ZMM8PGPQHNW75WTWR84	hợp tác xã	hợp tác xã	\N		hop tac xa	hop tac xa	hop tac xa	\\x3847034804502a2e04582a01448b05428b04428b030111	1795670933140	\N
01M8B57ZMME3CV4CP3FHY07D35	doanh nghiệp	doanh nghiệp	\N		doanh nghiep	doanh nghiep	doanh nghiep	\\x30462a4438044436383a330248013b8b05050111	1795670933140	\N
01M8B57ZMM97K5NQFN0P64SFTP	Tỷ lệ hộ nghèo đa chiều	%	\N		chieu da ho le ngheo ti	%	ti le ho ngheo da chieu	\\x505a04403302043847020444363832460431022a042e383a33025201448b02438b05438b05418a3d8a0501dc1f	1795670933140	\N
01M8B57ZMMBTD1S30JY8M9AB25	Tỷ lệ người dân tham gia bảo hiểm y tế	%	\N		bao hiem i le te ti	%	ti le nguoi dan tham gia bao hiem i te	\\x505a04403302044436530247033a04302b03440450382a4204363a2a042c2a4604383a330242045a0450330201448b02438b05418a358b02418b02408b0401dc2f	1795670933140	\N
01M8B57ZMMJ6K498ZB17EGJ2VJ	hồ sơ thủ tục hành chính được giải quyết đúng hạn	%	\N		chinh dung giai han hanh ho quiet thu tuc	%	ho so thu tuc hanh chinh duoc giai quiet dung han	\\x384702044e4703045038520450522e04382a4438042e383a4438043102530247032e04363a2a3a044a525a33025004310252443604382a4401448a3f8b02438b05428a408b04408b05418b02408b04428b04418b0505013f	1795670933140	\N
01M8B57ZMM84DDTKWWB5QB4CBJ	Hoàn thành 100% chỉ tiêu giao quân	\N	\N		100% chi giao hoan quan thanh tieu		hoan thanh 100% chi tieu giao quan	\\x38462a440450382a4438041513130aac042e383a04503a33025204363a2a46044a522b034401438a418a3b8b021301dc28	1795670933140	\N
01M8B57ZMMKXTK5RSY9PF0GPVV	Giữ vững an ninh chính trị, trật tự an toàn xã hội	\N	\N		an chinh giu hoi ninh trat tri tu vung		giu vung an ninh chinh tri, trat tu an toan xa hoi	\\x363a5302045453024436042a4404443a4438042e383a443804504c3a0604504c2b035004505302042a440450462a4404582a043847023a01438b03438b03388b04408b05418b05428b053f8a428b03438b050501dc3e	1795670933140	\N
01M8B58AQ6BTP1Z7VBG3QNJDNW	Số hợp tác xã thành lập mới	hợp tác xã	\N		hop lap moi tac thanh xa	hop tac xa	so hop tac xa thanh lap moi	\\x4e4702043847034804502a2e04582a0450382a443804402b0348044247033a01448b04438b05428b04428b03428a418b05428b040501dc25	1795670944486	\N
01M8B58AQ6Q4DJK4A47NTG99JD	Tỷ lệ lao động qua đào tạo nghề	%	\N		dao dong lao le nghe qua tao ti	%	ti le lao dong qua dao tao nghe	\\x505a0440330204402a4604310247024436044a522a0431022a4604502a4604443638330201448b02438b053f8b053d8a428b05408a01dc28	1795670944486	\N
01M8B58AQ6NMKSSSS218VQAJ6P	Tỷ lệ lao động qua đào tạo chung	%	\N		chung dao dong lao le qua tao ti	%	ti le lao dong qua dao tao chung	\\x505a0440330204402a4604310247024436044a522a0431022a4604502a46042e3852443601448b02438b053f8b053d8a428b050b01dc28	1795670944486	\N
01M8B58AQ6WN99V9C0ABA0ER4Z	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh	%	\N		dung hop le nong nuoc sinh su thon ti ve	%	ti le dan so nong thon su dung nuoc hop ve sinh	\\x505a0440330204302b0344044e4702044447024436045038470244044e530204305244360444530247032e043847034804543302044e3a443801448b02438b053f8b04398b02438b05408b04428b05428b050901dc3a	1795670944486	\N
\.


--
-- Data for Name: indicator_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.indicator_change (indicator, n, field, value, at, by, by_name) FROM stdin;
01M8B57YZ9V3QP30C84NF8XHE4	1	polarity	higher	1795670942182	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
\.


--
-- Data for Name: indicator_link; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.indicator_link (item, n, indicator, proposed, why, at, by) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	1	01M8B57YZ9ERXAXA6GGH9HTES7	1	\N	1795670932457	\N
01M8B57YZ9VHGMEMNCH8J5JWKY	1	01M8B57YZ9NTC509WP7D18SRS0	1	\N	1795670932457	\N
01M8B57YZ9K2VM6MA8CCT9SC40	1	01M8B57YZ957B3N9HY83V3H18G	1	\N	1795670932457	\N
01M8B57YZ9DDTSMXSS2DJ3W5CE	1	01M8B57YZ987VE0AFXH92VF9EF	1	\N	1795670932457	\N
01M8B57YZ9BQT7S3DNNCYTXFGH	1	01M8B57YZ9V3QP30C84NF8XHE4	1	\N	1795670932457	\N
01M8B57YZ9H1X9ER8K78BDJ9F2	1	01M8B57YZ9G9S517NENG7GSPGR	1	\N	1795670932457	\N
01M8B57YZ99MRCM41039451NSN	1	01M8B57YZ9JG86BMXFNV6FP8NM	1	\N	1795670932457	\N
01M8B57YZ9255FYC6MNHW9SWXS	1	01M8B57YZ9PEJ7XE5WNG496ZTQ	1	\N	1795670932457	\N
01M8B57YZ9JGYNJ9G1FY7KAXGV	1	01M8B57YZ92R6J934NCYZH96CR	1	\N	1795670932457	\N
01M8B57YZ9SXM6MXSEV4DA65JZ	1	01M8B57YZ9X1VA03VAZF82MRKY	1	\N	1795670932457	\N
01M8B57YZ9EPVTR4PVB8TP2B5Y	1	01M8B57YZ98X5CF25A3S5YCY7E	1	\N	1795670932457	\N
01M8B57YZ97BH9H5KNKEZYCD6N	1	01M8B57YZ9VPBWSCYX146QFWTD	1	\N	1795670932457	\N
01M8B57YZ9MEG3EZ6HDCYWJ0SX	1	01M8B57YZ98XE7D3KW7F7QV25K	1	\N	1795670932457	\N
01M8B57ZBAFSEWS4E7QBHM6Y2S	1	01M8B57YZ9ERXAXA6GGH9HTES7	1	\N	1795670932842	\N
01M8B57ZBAQ6KMQ22NMCYS3CTB	1	01M8B57YZ9NTC509WP7D18SRS0	1	\N	1795670932842	\N
01M8B57ZBA6CJJXYM6MTYCTBV6	1	01M8B57YZ957B3N9HY83V3H18G	1	\N	1795670932842	\N
01M8B57ZBANT1X4FYW0N8567S0	1	01M8B57YZ987VE0AFXH92VF9EF	1	\N	1795670932842	\N
01M8B57ZBARQ56EWTFPXW1Q5AP	1	01M8B57YZ9V3QP30C84NF8XHE4	1	\N	1795670932842	\N
01M8B57ZBAG551NF2VV6EAAST6	1	01M8B57YZ9G9S517NENG7GSPGR	1	\N	1795670932842	\N
01M8B57ZBAX1YPSPQTQGVA5J5E	1	01M8B57YZ9JG86BMXFNV6FP8NM	1	\N	1795670932842	\N
01M8B57ZBADC4DFRM52D6EDBPD	1	01M8B57YZ9PEJ7XE5WNG496ZTQ	1	\N	1795670932842	\N
01M8B57ZBAHX9GNYRSQHX1J0RE	1	01M8B57YZ92R6J934NCYZH96CR	1	\N	1795670932842	\N
01M8B57ZBAZ2NBEM7RKN5CPXQC	1	01M8B57YZ9X1VA03VAZF82MRKY	1	\N	1795670932842	\N
01M8B57ZBAMT05FB938BVJ9HJ4	1	01M8B57YZ98X5CF25A3S5YCY7E	1	\N	1795670932842	\N
01M8B57ZBAKVTZW1575V4T83N6	1	01M8B57YZ9VPBWSCYX146QFWTD	1	\N	1795670932842	\N
01M8B57ZBA9KZRRC3ENW9F66EX	1	01M8B57YZ98XE7D3KW7F7QV25K	1	\N	1795670932842	\N
01M8B57ZMM0V7MXJZ4WJ8CWT4Q	1	01M8B57ZMM9BSCX2T687F98FPS	1	\N	1795670933140	\N
01M8B57ZMMRQST6V1XZ6S9M6NY	1	01M8B57YZ9V3QP30C84NF8XHE4	1	\N	1795670933140	\N
01M8B57ZMMPBTM5EWQET4ZV4DD	1	01M8B57ZMM8RKRBWBFS8ASYAPF	1	\N	1795670933140	\N
01M8B57ZMMZAJDXDAJJAHTNJSR	1	01M8B57ZMM8PGPQHNW75WTWR84	1	\N	1795670933140	\N
01M8B57ZMM0QVW9B3WN95T573J	1	01M8B57ZMME3CV4CP3FHY07D35	1	\N	1795670933140	\N
01M8B57ZMM9AZJVNVAVQX48DVY	1	01M8B57ZMM97K5NQFN0P64SFTP	1	\N	1795670933140	\N
01M8B57ZMMRP83XXF7JT0KZB24	1	01M8B57ZMMBTD1S30JY8M9AB25	1	\N	1795670933140	\N
01M8B57ZMMNPG4MMZZ98CF28BY	1	01M8B57ZMMJ6K498ZB17EGJ2VJ	1	\N	1795670933140	\N
01M8B57ZMM2E4MFG66VMKK8HHR	1	01M8B57ZMM84DDTKWWB5QB4CBJ	1	\N	1795670933140	\N
01M8B57ZMMKP4DBKZGRN4K0A2J	1	01M8B57ZMMKXTK5RSY9PF0GPVV	1	\N	1795670933140	\N
01M8B58AQ6V9SVEVPH7B48KXKD	1	01M8B58AQ6BTP1Z7VBG3QNJDNW	1	\N	1795670944486	\N
01M8B58AQ66Z2E87889KYJVY00	1	01M8B58AQ6Q4DJK4A47NTG99JD	1	\N	1795670944486	\N
01M8B58AQ6S0DPSNKDBMSCQK5K	1	01M8B58AQ6NMKSSSS218VQAJ6P	1	\N	1795670944486	\N
01M8B57YZ97BH9H5KNKEZYCD6N	2	01M8B58AQ6WN99V9C0ABA0ER4Z	0	đo theo cách khác	1795670944486	\N
\.


--
-- Data for Name: indicator_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.indicator_now (indicator, kind, polarity, confirmed) FROM stdin;
01M8B57YZ9ERXAXA6GGH9HTES7	flow	higher	0
01M8B57YZ9NTC509WP7D18SRS0	flow	higher	0
01M8B57YZ957B3N9HY83V3H18G	flow	higher	0
01M8B57YZ987VE0AFXH92VF9EF	flow	higher	0
01M8B57YZ9V3QP30C84NF8XHE4	rate	higher	1
01M8B57YZ9G9S517NENG7GSPGR	flow	higher	0
01M8B57YZ9JG86BMXFNV6FP8NM	flow	higher	0
01M8B57YZ9PEJ7XE5WNG496ZTQ	rate	lower	0
01M8B57YZ92R6J934NCYZH96CR	rate	higher	0
01M8B57YZ9X1VA03VAZF82MRKY	rate	higher	0
01M8B57YZ98X5CF25A3S5YCY7E	rate	lower	0
01M8B57YZ9VPBWSCYX146QFWTD	rate	higher	0
01M8B57YZ98XE7D3KW7F7QV25K	flow	higher	0
01M8B57ZMM9BSCX2T687F98FPS	flow	higher	0
01M8B57ZMM8RKRBWBFS8ASYAPF	flow	higher	0
01M8B57ZMM8PGPQHNW75WTWR84	flow	higher	0
01M8B57ZMME3CV4CP3FHY07D35	flow	higher	0
01M8B57ZMM97K5NQFN0P64SFTP	rate	lower	0
01M8B57ZMMBTD1S30JY8M9AB25	rate	higher	0
01M8B57ZMMJ6K498ZB17EGJ2VJ	rate	higher	0
01M8B57ZMM84DDTKWWB5QB4CBJ	milestone	higher	0
01M8B57ZMMKXTK5RSY9PF0GPVV	milestone	higher	0
01M8B58AQ6BTP1Z7VBG3QNJDNW	flow	higher	0
01M8B58AQ6Q4DJK4A47NTG99JD	rate	higher	0
01M8B58AQ6NMKSSSS218VQAJ6P	rate	higher	0
01M8B58AQ6WN99V9C0ABA0ER4Z	rate	higher	0
\.


--
-- Data for Name: item; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.item (id, plan, kind, made_at) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9VHGMEMNCH8J5JWKY	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9K2VM6MA8CCT9SC40	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9DDTSMXSS2DJ3W5CE	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9BQT7S3DNNCYTXFGH	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9H1X9ER8K78BDJ9F2	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ99MRCM41039451NSN	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9255FYC6MNHW9SWXS	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9JGYNJ9G1FY7KAXGV	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9SXM6MXSEV4DA65JZ	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9EPVTR4PVB8TP2B5Y	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ97BH9H5KNKEZYCD6N	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9MEG3EZ6HDCYWJ0SX	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670932457
01M8B57YZ9FCWS98YAMJD9C8Y3	01M8B57YZ9H9T4G0R1F74C0JX8	task	1795670932457
01M8B57YZ95C19R56RM62J9MXC	01M8B57YZ9H9T4G0R1F74C0JX8	task	1795670932457
01M8B57YZ90NK1M0S9S4DSHCDX	01M8B57YZ9H9T4G0R1F74C0JX8	task	1795670932457
01M8B57YZ9QKH3HHR44633R0AV	01M8B57YZ9H9T4G0R1F74C0JX8	task	1795670932457
01M8B57YZ9MB514FC48DEZYSQF	01M8B57YZ9H9T4G0R1F74C0JX8	task	1795670932457
01M8B57YZ90RCWRDK5S9NTX29S	01M8B57YZ9H9T4G0R1F74C0JX8	task	1795670932457
01M8B57YZ9RJ4DGDY1V0TGN0D5	01M8B57YZ9H9T4G0R1F74C0JX8	duty	1795670932457
01M8B57YZ9F0TJXMKRDA2K5Z0Z	01M8B57YZ9H9T4G0R1F74C0JX8	duty	1795670932457
01M8B57YZ901JSV7CJRMFQ9R60	01M8B57YZ9H9T4G0R1F74C0JX8	duty	1795670932457
01M8B57YZ9QDJNDXJSRSTAJWXD	01M8B57YZ9H9T4G0R1F74C0JX8	reporting	1795670932457
01M8B57ZBAFSEWS4E7QBHM6Y2S	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAQ6KMQ22NMCYS3CTB	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBA6CJJXYM6MTYCTBV6	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBANT1X4FYW0N8567S0	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBARQ56EWTFPXW1Q5AP	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAG551NF2VV6EAAST6	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAX1YPSPQTQGVA5J5E	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBADC4DFRM52D6EDBPD	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAHX9GNYRSQHX1J0RE	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAZ2NBEM7RKN5CPXQC	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAMT05FB938BVJ9HJ4	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAKVTZW1575V4T83N6	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBA9KZRRC3ENW9F66EX	01M8B57ZBADRX8YEP5KDE6B54D	target	1795670932842
01M8B57ZBAD5HR37RHTNE2WFJ0	01M8B57ZBADRX8YEP5KDE6B54D	task	1795670932842
01M8B57ZBAKJEN6SXXA9P9RT2J	01M8B57ZBADRX8YEP5KDE6B54D	task	1795670932842
01M8B57ZBAP6NFH5QPT3E0NFAP	01M8B57ZBADRX8YEP5KDE6B54D	task	1795670932842
01M8B57ZBAPEAJY3YR5AYWH07Q	01M8B57ZBADRX8YEP5KDE6B54D	task	1795670932842
01M8B57ZBAR19K4S4M12H9YM6Y	01M8B57ZBADRX8YEP5KDE6B54D	task	1795670932842
01M8B57ZBA3J065535BDGPEXVN	01M8B57ZBADRX8YEP5KDE6B54D	task	1795670932842
01M8B57ZBAXN8CNAKPK8MNDTG6	01M8B57ZBADRX8YEP5KDE6B54D	duty	1795670932842
01M8B57ZBA7F6THFR02JE3K7S8	01M8B57ZBADRX8YEP5KDE6B54D	duty	1795670932842
01M8B57ZBAE1FXYZHCYV379WRP	01M8B57ZBADRX8YEP5KDE6B54D	duty	1795670932842
01M8B57ZBAATJSXBHG9X2NV3HJ	01M8B57ZBADRX8YEP5KDE6B54D	reporting	1795670932842
01M8B57ZMM0V7MXJZ4WJ8CWT4Q	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMRQST6V1XZ6S9M6NY	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMPBTM5EWQET4ZV4DD	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMZAJDXDAJJAHTNJSR	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMM0QVW9B3WN95T573J	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMM9AZJVNVAVQX48DVY	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMRP83XXF7JT0KZB24	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMNPG4MMZZ98CF28BY	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMM2E4MFG66VMKK8HHR	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMKP4DBKZGRN4K0A2J	01M8B57ZMM4PZJ5H25Y45TE479	target	1795670933140
01M8B57ZMMS7FP8108ZFREMNZ6	01M8B57ZMM4PZJ5H25Y45TE479	task	1795670933140
01M8B57ZMMNJWKV79VFDJ0ZT51	01M8B57ZMM4PZJ5H25Y45TE479	task	1795670933140
01M8B57ZMMW7T7P83T1FKQJSE0	01M8B57ZMM4PZJ5H25Y45TE479	task	1795670933140
01M8B57ZMM7BKRTBQR1NH3PK6R	01M8B57ZMM4PZJ5H25Y45TE479	duty	1795670933140
01M8B57ZMM8DWC2D4C4DG3PTPQ	01M8B57ZMM4PZJ5H25Y45TE479	duty	1795670933140
01M8B57ZMM0CM74PX0EFRFQMVS	01M8B57ZMM4PZJ5H25Y45TE479	duty	1795670933140
01M8B57ZMMD75NHFDGPTVM5ATV	01M8B57ZMM4PZJ5H25Y45TE479	duty	1795670933140
01M8B57ZMMR819YE2KZH618QTJ	01M8B57ZMM4PZJ5H25Y45TE479	duty	1795670933140
01M8B57ZMMQJK4Y9C2MGMAZWPG	01M8B57ZMM4PZJ5H25Y45TE479	reporting	1795670933140
01M8B57ZMM75XK8NDGS87DTKJ1	01M8B57ZMM4PZJ5H25Y45TE479	reporting	1795670933140
01M8B58AQ6V9SVEVPH7B48KXKD	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670944486
01M8B58AQ66Z2E87889KYJVY00	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670944486
01M8B58AQ6S0DPSNKDBMSCQK5K	01M8B57YZ9H9T4G0R1F74C0JX8	target	1795670944486
\.


--
-- Data for Name: item_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.item_anchor (item, n, file_text, start_at, end_at, quote, before, after, reading, at) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	1	01M8B57YZ9PN1J1933JEDDA74R	1322	1379	Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng	ng.\n2.1. Chỉ tiêu về kinh tế\na) 	, trong đó: nông - lâm - thủy sả	{"id":"t1","parent":null,"item":1,"group":"Kinh tế","series":null,"indicator":"Giá trị sản xuất (","change":"level","comparator":"eq","value":"9050","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":["giá so sánh năm 2010"],"place":"main","source":{"start":1322,"end":1379}}	1795670932457
01M8B57YZ9VHGMEMNCH8J5JWKY	1	01M8B57YZ9PN1J1933JEDDA74R	1391	1426	nông - lâm - thủy sản 2.150 tỷ đồng	0) đạt 9.050 tỷ đồng, trong đó: 	; công nghiệp - xây dựng 4.300 t	{"id":"t2","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"nông - lâm - thủy sản","change":"level","comparator":"eq","value":"2150","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1391,"end":1426}}	1795670932457
01M8B57YZ9K2VM6MA8CCT9SC40	1	01M8B57YZ9PN1J1933JEDDA74R	1428	1464	công nghiệp - xây dựng 4.300 tỷ đồng	- lâm - thủy sản 2.150 tỷ đồng; 	; dịch vụ 2.600 tỷ đồng.\nb) Thu 	{"id":"t3","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"công nghiệp - xây dựng","change":"level","comparator":"eq","value":"4300","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1428,"end":1464}}	1795670932457
01M8B57YZ9DDTSMXSS2DJ3W5CE	1	01M8B57YZ9PN1J1933JEDDA74R	1466	1487	dịch vụ 2.600 tỷ đồng	ghiệp - xây dựng 4.300 tỷ đồng; 	.\nb) Thu nhập bình quân đầu ngườ	{"id":"t4","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"dịch vụ","change":"level","comparator":"eq","value":"2600","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1466,"end":1487}}	1795670932457
01M8B57YZ9BQT7S3DNNCYTXFGH	1	01M8B57YZ9PN1J1933JEDDA74R	1492	1548	Thu nhập bình quân đầu người đạt 66 triệu đồng/người/năm	đồng; dịch vụ 2.600 tỷ đồng.\nb) 	.\nc) Thu ngân sách nhà nước trên	{"id":"t5","parent":null,"item":2,"group":"Kinh tế","series":null,"indicator":"Thu nhập bình quân đầu người","change":"level","comparator":"eq","value":"66","value_max":null,"approximate":false,"unit":"triệu đồng/người/năm","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1492,"end":1548}}	1795670932457
01M8B57YZ9H1X9ER8K78BDJ9F2	1	01M8B57YZ9PN1J1933JEDDA74R	1553	1612	Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên	đạt 66 triệu đồng/người/năm.\nc) 	.\nd) Có thêm 02 xã đạt chuẩn nôn	{"id":"t6","parent":null,"item":3,"group":"Kinh tế","series":null,"indicator":"Thu ngân sách nhà nước trên địa bàn","change":"level","comparator":"ge","value":"430","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1553,"end":1612}}	1795670932457
01M8B57YZ99MRCM41039451NSN	1	01M8B57YZ9PN1J1933JEDDA74R	1617	1654	Có thêm 02 xã đạt chuẩn nông thôn mới	bàn đạt 430 tỷ đồng trở lên.\nd) 	.\n2.2. Chỉ tiêu về xã hội\na) Giả	{"id":"t7","parent":null,"item":4,"group":"Kinh tế","series":null,"indicator":"xã đạt chuẩn nông thôn mới","change":"level","comparator":"eq","value":"2","value_max":null,"approximate":false,"unit":"xã","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1617,"end":1654}}	1795670932457
01M8B57YZ9255FYC6MNHW9SWXS	1	01M8B57YZ9PN1J1933JEDDA74R	1688	1712	tỷ lệ hộ nghèo từ 1-1,5%	2.2. Chỉ tiêu về xã hội\na) Giảm 	.\nb) Tỷ lệ lao động qua đào tạo 	{"id":"t8","parent":null,"item":1,"group":"Xã hội","series":null,"indicator":"tỷ lệ hộ nghèo","change":"decrease","comparator":"range","value":"1","value_max":"1.5","approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1688,"end":1712}}	1795670932457
01M8B57YZ9JGYNJ9G1FY7KAXGV	1	01M8B57YZ9PN1J1933JEDDA74R	1717	1756	Tỷ lệ lao động qua đào tạo đạt trên 71%	ảm tỷ lệ hộ nghèo từ 1-1,5%.\nb) 	, trong đó có bằng cấp, chứng ch	{"id":"t9","parent":null,"item":2,"group":"Xã hội","series":null,"indicator":"Tỷ lệ lao động qua đào tạo","change":"level","comparator":"gt","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1717,"end":1756}}	1795670932457
01M8B57YZ9SXM6MXSEV4DA65JZ	1	01M8B57YZ9PN1J1933JEDDA74R	1767	1797	có bằng cấp, chứng chỉ đạt 32%	 đào tạo đạt trên 71%, trong đó 	.\nc) Tỷ lệ trẻ em dưới 5 tuổi su	{"id":"t10","parent":"t9","item":2,"group":"Xã hội","series":null,"indicator":"có bằng cấp, chứng chỉ","change":"level","comparator":"eq","value":"32","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1767,"end":1797}}	1795670932457
01M8B57YZ9EPVTR4PVB8TP2B5Y	1	01M8B57YZ9PN1J1933JEDDA74R	1802	1861	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%	bằng cấp, chứng chỉ đạt 32%.\nc) 	.\n2.3. Chỉ tiêu về môi trường\na)	{"id":"t11","parent":null,"item":3,"group":"Xã hội","series":null,"indicator":"Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân","change":"level","comparator":"lt","value":"9","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1802,"end":1861}}	1795670932457
01M8B57YZ97BH9H5KNKEZYCD6N	1	01M8B57YZ9PN1J1933JEDDA74R	1894	1951	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%	\n2.3. Chỉ tiêu về môi trường\na) 	.\n\nIII. NHIỆM VỤ, GIẢI PHÁP CHỦ 	{"id":"t12","parent":null,"item":1,"group":"Môi trường","series":null,"indicator":"Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh","change":"level","comparator":"eq","value":"98.5","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1894,"end":1951}}	1795670932457
01M8B57YZ9MEG3EZ6HDCYWJ0SX	1	01M8B57YZ9PN1J1933JEDDA74R	2040	2100	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả	.1. Nông nghiệp và nông thôn\na) 	.\n- Cơ quan chủ trì: Phòng Nông 	{"id":"t13","parent":null,"item":null,"group":"Nông nghiệp và nông thôn","series":null,"indicator":"Chuyển đổi đất lúa kém hiệu quả sang trồng cây ăn quả","change":"level","comparator":"eq","value":"150","value_max":null,"approximate":false,"unit":"ha","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"task","source":{"start":2040,"end":2100}}	1795670932457
01M8B57YZ9FCWS98YAMJD9C8Y3	1	01M8B57YZ9PN1J1933JEDDA74R	2040	2101	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	.1. Nông nghiệp và nông thôn\na) 	\n- Cơ quan chủ trì: Phòng Nông n	{"id":"n1","section":["III","1","1.1","a"],"heading":"Nông nghiệp và nông thôn","text":"Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.","lead":["Phòng Nông nghiệp và Phát triển nông thôn"],"coordinating":["Trạm Khuyến nông","UBND các xã, thị trấn"],"due":"2024-09-30","focus":false,"source":{"start":2040,"end":2101}}	1795670932457
01M8B57YZ95C19R56RM62J9MXC	1	01M8B57YZ9PN1J1933JEDDA74R	2266	2347	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	an hoàn thành: quý III/2024.\nb) 	\n1.2. Công nghiệp, xây dựng\na) P	{"id":"n2","section":["III","1","1.1","b"],"heading":"Nông nghiệp và nông thôn","text":"Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.","lead":[],"coordinating":[],"due":"2024-06-30","focus":false,"source":{"start":2266,"end":2347}}	1795670932457
01M8B57YZ90NK1M0S9S4DSHCDX	1	01M8B57YZ9PN1J1933JEDDA74R	2378	2517	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	.\n1.2. Công nghiệp, xây dựng\na) 	\nb) Khởi công mới 03 công trình 	{"id":"n3","section":["III","1","1.2","a"],"heading":"Công nghiệp, xây dựng","text":"Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.","lead":["Phòng Kinh tế và Hạ tầng"],"coordinating":["Ban Quản lý dự án đầu tư xây dựng huyện"],"due":null,"focus":false,"source":{"start":2378,"end":2517}}	1795670932457
01M8B57YZ9QKH3HHR44633R0AV	1	01M8B57YZ9PN1J1933JEDDA74R	2521	2562	Khởi công mới 03 công trình thủy lợi nhỏ.	nối cụm công nghiệp Bãi Dài.\nb) 	\n2. Lĩnh vực văn hóa - xã hội\na)	{"id":"n4","section":["III","1","1.2","b"],"heading":"Công nghiệp, xây dựng","text":"Khởi công mới 03 công trình thủy lợi nhỏ.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2521,"end":2562}}	1795670932457
01M8B57YZ9MB514FC48DEZYSQF	1	01M8B57YZ9PN1J1933JEDDA74R	2595	2673	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	2. Lĩnh vực văn hóa - xã hội\na) 	\nb) Thực hiện Đề án giảm nghèo t	{"id":"n5","section":["III","2","a"],"heading":"Lĩnh vực văn hóa - xã hội","text":"Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2595,"end":2673}}	1795670932457
01M8B57YZ90RCWRDK5S9NTX29S	1	01M8B57YZ9PN1J1933JEDDA74R	2677	2785	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	 ở các trường vùng khó khăn.\nb) 	\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Thủ t	{"id":"n6","section":["III","2","b"],"heading":"Lĩnh vực văn hóa - xã hội","text":"Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2677,"end":2785}}	1795670932457
01M8B57YZ9RJ4DGDY1V0TGN0D5	1	01M8B57YZ9PN1J1933JEDDA74R	2812	3114	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.	 phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. 	\n2. Giao Phòng Tài chính - Kế ho	{"units":["Thủ trưởng các phòng, ban, ngành huyện","Chủ tịch UBND các xã, thị trấn"],"text":"căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.","source":{"start":2812,"end":3114}}	1795670932457
01M8B57YZ9F0TJXMKRDA2K5Z0Z	1	01M8B57YZ9PN1J1933JEDDA74R	3118	3200	Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.	a tháng cuối kỳ để tổng hợp.\n2. 	\n3. Đề nghị Ủy ban Mặt trận Tổ q	{"units":["Phòng Tài chính - Kế hoạch"],"text":"chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.","source":{"start":3118,"end":3200}}	1795670932457
01M8B57YZ901JSV7CJRMFQ9R60	1	01M8B57YZ9PN1J1933JEDDA74R	3204	3345	Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.	đốc việc thực hiện Kế hoạch.\n3. 	\nTrên đây là Kế hoạch phát triển	{"units":["Ủy ban Mặt trận Tổ quốc Việt Nam huyện","các tổ chức chính trị - xã hội"],"text":"tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.","source":{"start":3204,"end":3345}}	1795670932457
01M8B57YZ9QDJNDXJSRSTAJWXD	1	01M8B57YZ9PN1J1933JEDDA74R	2812	3113	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp	 phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. 	.\n2. Giao Phòng Tài chính - Kế h	{"from":["Thủ trưởng các phòng, ban, ngành huyện","Chủ tịch UBND các xã, thị trấn"],"to":"UBND huyện","via":"Phòng Tài chính - Kế hoạch","frequency":["month","quarter","half-year","year"],"due":null,"due_words":"trước ngày 20 của tháng cuối kỳ","source":{"start":2812,"end":3113}}	1795670932457
01M8B57ZBAFSEWS4E7QBHM6Y2S	1	01M8B57ZBAWAGN33D1XN90QVDH	1335	1392	Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng	ng.\n2.1. Chỉ tiêu về kinh tế\na) 	, trong đó: nông - lâm - thủy sả	{"id":"t1","parent":null,"item":1,"group":"Kinh tế","series":null,"indicator":"Giá trị sản xuất (","change":"level","comparator":"eq","value":"9050","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":["giá so sánh năm 2010"],"place":"main","source":{"start":1335,"end":1392}}	1795670932842
01M8B57ZBAQ6KMQ22NMCYS3CTB	1	01M8B57ZBAWAGN33D1XN90QVDH	1404	1439	nông - lâm - thủy sản 2.150 tỷ đồng	0) đạt 9.050 tỷ đồng, trong đó: 	; công nghiệp - xây dựng 4.300 t	{"id":"t2","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"nông - lâm - thủy sản","change":"level","comparator":"eq","value":"2150","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1404,"end":1439}}	1795670932842
01M8B57ZBA6CJJXYM6MTYCTBV6	1	01M8B57ZBAWAGN33D1XN90QVDH	1441	1477	công nghiệp - xây dựng 4.300 tỷ đồng	- lâm - thủy sản 2.150 tỷ đồng; 	; dịch vụ 2.600 tỷ đồng.\nb) Thu 	{"id":"t3","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"công nghiệp - xây dựng","change":"level","comparator":"eq","value":"4300","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1441,"end":1477}}	1795670932842
01M8B57ZBANT1X4FYW0N8567S0	1	01M8B57ZBAWAGN33D1XN90QVDH	1479	1500	dịch vụ 2.600 tỷ đồng	ghiệp - xây dựng 4.300 tỷ đồng; 	.\nb) Thu nhập bình quân đầu ngườ	{"id":"t4","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"dịch vụ","change":"level","comparator":"eq","value":"2600","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1479,"end":1500}}	1795670932842
01M8B57ZBARQ56EWTFPXW1Q5AP	1	01M8B57ZBAWAGN33D1XN90QVDH	1505	1561	Thu nhập bình quân đầu người đạt 95 triệu đồng/người/năm	đồng; dịch vụ 2.600 tỷ đồng.\nb) 	.\nc) Thu ngân sách nhà nước trên	{"id":"t5","parent":null,"item":2,"group":"Kinh tế","series":null,"indicator":"Thu nhập bình quân đầu người","change":"level","comparator":"eq","value":"95","value_max":null,"approximate":false,"unit":"triệu đồng/người/năm","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1505,"end":1561}}	1795670932842
01M8B57ZBAG551NF2VV6EAAST6	1	01M8B57ZBAWAGN33D1XN90QVDH	1566	1625	Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên	đạt 95 triệu đồng/người/năm.\nc) 	.\nd) Có thêm 02 xã đạt chuẩn nôn	{"id":"t6","parent":null,"item":3,"group":"Kinh tế","series":null,"indicator":"Thu ngân sách nhà nước trên địa bàn","change":"level","comparator":"ge","value":"430","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1566,"end":1625}}	1795670932842
01M8B57ZBAX1YPSPQTQGVA5J5E	1	01M8B57ZBAWAGN33D1XN90QVDH	1630	1667	Có thêm 02 xã đạt chuẩn nông thôn mới	bàn đạt 430 tỷ đồng trở lên.\nd) 	.\n2.2. Chỉ tiêu về xã hội\na) Giả	{"id":"t7","parent":null,"item":4,"group":"Kinh tế","series":null,"indicator":"xã đạt chuẩn nông thôn mới","change":"level","comparator":"eq","value":"2","value_max":null,"approximate":false,"unit":"xã","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1630,"end":1667}}	1795670932842
01M8B57ZBADC4DFRM52D6EDBPD	1	01M8B57ZBAWAGN33D1XN90QVDH	1701	1725	tỷ lệ hộ nghèo từ 1-1,5%	2.2. Chỉ tiêu về xã hội\na) Giảm 	.\nb) Tỷ lệ lao động qua đào tạo 	{"id":"t8","parent":null,"item":1,"group":"Xã hội","series":null,"indicator":"tỷ lệ hộ nghèo","change":"decrease","comparator":"range","value":"1","value_max":"1.5","approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1701,"end":1725}}	1795670932842
01M8B57ZBAHX9GNYRSQHX1J0RE	1	01M8B57ZBAWAGN33D1XN90QVDH	1730	1769	Tỷ lệ lao động qua đào tạo đạt trên 71%	ảm tỷ lệ hộ nghèo từ 1-1,5%.\nb) 	, trong đó có bằng cấp, chứng ch	{"id":"t9","parent":null,"item":2,"group":"Xã hội","series":null,"indicator":"Tỷ lệ lao động qua đào tạo","change":"level","comparator":"gt","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1730,"end":1769}}	1795670932842
01M8B57ZBAZ2NBEM7RKN5CPXQC	1	01M8B57ZBAWAGN33D1XN90QVDH	1780	1810	có bằng cấp, chứng chỉ đạt 32%	 đào tạo đạt trên 71%, trong đó 	.\nc) Tỷ lệ trẻ em dưới 5 tuổi su	{"id":"t10","parent":"t9","item":2,"group":"Xã hội","series":null,"indicator":"có bằng cấp, chứng chỉ","change":"level","comparator":"eq","value":"32","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1780,"end":1810}}	1795670932842
01M8B57ZBAMT05FB938BVJ9HJ4	1	01M8B57ZBAWAGN33D1XN90QVDH	1815	1874	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%	bằng cấp, chứng chỉ đạt 32%.\nc) 	.\n2.3. Chỉ tiêu về môi trường\na)	{"id":"t11","parent":null,"item":3,"group":"Xã hội","series":null,"indicator":"Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân","change":"level","comparator":"lt","value":"9","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1815,"end":1874}}	1795670932842
01M8B57ZBAKVTZW1575V4T83N6	1	01M8B57ZBAWAGN33D1XN90QVDH	1907	1964	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%	\n2.3. Chỉ tiêu về môi trường\na) 	.\n\nIII. NHIỆM VỤ, GIẢI PHÁP CHỦ 	{"id":"t12","parent":null,"item":1,"group":"Môi trường","series":null,"indicator":"Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh","change":"level","comparator":"eq","value":"98.5","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1907,"end":1964}}	1795670932842
01M8B57ZBA9KZRRC3ENW9F66EX	1	01M8B57ZBAWAGN33D1XN90QVDH	2053	2113	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả	.1. Nông nghiệp và nông thôn\na) 	.\n- Cơ quan chủ trì: Phòng Nông 	{"id":"t13","parent":null,"item":null,"group":"Nông nghiệp và nông thôn","series":null,"indicator":"Chuyển đổi đất lúa kém hiệu quả sang trồng cây ăn quả","change":"level","comparator":"eq","value":"150","value_max":null,"approximate":false,"unit":"ha","year":2030,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"task","source":{"start":2053,"end":2113}}	1795670932842
01M8B57ZBAD5HR37RHTNE2WFJ0	1	01M8B57ZBAWAGN33D1XN90QVDH	2053	2114	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	.1. Nông nghiệp và nông thôn\na) 	\n- Cơ quan chủ trì: Phòng Nông n	{"id":"n1","section":["III","1","1.1","a"],"heading":"Nông nghiệp và nông thôn","text":"Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.","lead":["Phòng Nông nghiệp và Phát triển nông thôn"],"coordinating":["Trạm Khuyến nông","UBND các xã, thị trấn"],"due":"2024-09-30","focus":false,"source":{"start":2053,"end":2114}}	1795670932842
01M8B57ZBAKJEN6SXXA9P9RT2J	1	01M8B57ZBAWAGN33D1XN90QVDH	2279	2360	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	an hoàn thành: quý III/2024.\nb) 	\n1.2. Công nghiệp, xây dựng\na) P	{"id":"n2","section":["III","1","1.1","b"],"heading":"Nông nghiệp và nông thôn","text":"Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.","lead":[],"coordinating":[],"due":"2024-06-30","focus":false,"source":{"start":2279,"end":2360}}	1795670932842
01M8B57ZBAP6NFH5QPT3E0NFAP	1	01M8B57ZBAWAGN33D1XN90QVDH	2391	2530	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	.\n1.2. Công nghiệp, xây dựng\na) 	\nb) Khởi công mới 03 công trình 	{"id":"n3","section":["III","1","1.2","a"],"heading":"Công nghiệp, xây dựng","text":"Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.","lead":["Phòng Kinh tế và Hạ tầng"],"coordinating":["Ban Quản lý dự án đầu tư xây dựng huyện"],"due":null,"focus":false,"source":{"start":2391,"end":2530}}	1795670932842
01M8B57ZBAPEAJY3YR5AYWH07Q	1	01M8B57ZBAWAGN33D1XN90QVDH	2534	2575	Khởi công mới 03 công trình thủy lợi nhỏ.	nối cụm công nghiệp Bãi Dài.\nb) 	\n2. Lĩnh vực văn hóa - xã hội\na)	{"id":"n4","section":["III","1","1.2","b"],"heading":"Công nghiệp, xây dựng","text":"Khởi công mới 03 công trình thủy lợi nhỏ.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2534,"end":2575}}	1795670932842
01M8B57ZBAR19K4S4M12H9YM6Y	1	01M8B57ZBAWAGN33D1XN90QVDH	2608	2686	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	2. Lĩnh vực văn hóa - xã hội\na) 	\nb) Thực hiện Đề án giảm nghèo t	{"id":"n5","section":["III","2","a"],"heading":"Lĩnh vực văn hóa - xã hội","text":"Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2608,"end":2686}}	1795670932842
01M8B57ZBA3J065535BDGPEXVN	1	01M8B57ZBAWAGN33D1XN90QVDH	2690	2798	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	 ở các trường vùng khó khăn.\nb) 	\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Thủ t	{"id":"n6","section":["III","2","b"],"heading":"Lĩnh vực văn hóa - xã hội","text":"Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2690,"end":2798}}	1795670932842
01M8B57ZBAXN8CNAKPK8MNDTG6	1	01M8B57ZBAWAGN33D1XN90QVDH	2825	3127	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.	 phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. 	\n2. Giao Phòng Tài chính - Kế ho	{"units":["Thủ trưởng các phòng, ban, ngành huyện","Chủ tịch UBND các xã, thị trấn"],"text":"căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.","source":{"start":2825,"end":3127}}	1795670932842
01M8B57ZBA7F6THFR02JE3K7S8	1	01M8B57ZBAWAGN33D1XN90QVDH	3131	3213	Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.	a tháng cuối kỳ để tổng hợp.\n2. 	\n3. Đề nghị Ủy ban Mặt trận Tổ q	{"units":["Phòng Tài chính - Kế hoạch"],"text":"chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.","source":{"start":3131,"end":3213}}	1795670932842
01M8B57ZBAE1FXYZHCYV379WRP	1	01M8B57ZBAWAGN33D1XN90QVDH	3217	3358	Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.	đốc việc thực hiện Kế hoạch.\n3. 	\nTrên đây là Kế hoạch phát triển	{"units":["Ủy ban Mặt trận Tổ quốc Việt Nam huyện","các tổ chức chính trị - xã hội"],"text":"tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.","source":{"start":3217,"end":3358}}	1795670932842
01M8B57ZBAATJSXBHG9X2NV3HJ	1	01M8B57ZBAWAGN33D1XN90QVDH	2825	3126	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp	 phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. 	.\n2. Giao Phòng Tài chính - Kế h	{"from":["Thủ trưởng các phòng, ban, ngành huyện","Chủ tịch UBND các xã, thị trấn"],"to":"UBND huyện","via":"Phòng Tài chính - Kế hoạch","frequency":["month","quarter","half-year","year"],"due":null,"due_words":"trước ngày 20 của tháng cuối kỳ","source":{"start":2825,"end":3126}}	1795670932842
01M8B57ZMM0V7MXJZ4WJ8CWT4Q	1	01M8B57ZMM5F5ZN2V2J74WEHDG	614	653	Tổng giá trị sản xuất đạt 1.284 tỉ đồng	U CHỦ YẾU\n\n**1. Về kinh tế**\n\n- 	, tăng 9,2% so với năm 2025.\n\n- 	{"id":"t1","parent":null,"item":1,"group":"Kinh tế","series":null,"indicator":"Tổng giá trị sản xuất","change":"level","comparator":"eq","value":"1284","value_max":null,"approximate":false,"unit":"tỉ đồng","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":614,"end":653}}	1795670933140
01M8B57ZMMRQST6V1XZ6S9M6NY	1	01M8B57ZMM5F5ZN2V2J74WEHDG	694	750	thu nhập bình quân đầu người đạt 78 triệu đồng/người/năm	2% so với năm 2025.\n\n- Phân đấu 	.\n\n- Thu ngân sách xã: 14.650 tr	{"id":"t2","parent":null,"item":2,"group":"Kinh tế","series":null,"indicator":"thu nhập bình quân đầu người","change":"level","comparator":"eq","value":"78","value_max":null,"approximate":false,"unit":"triệu đồng/người/năm","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":694,"end":750}}	1795670933140
01M8B57ZMMPBTM5EWQET4ZV4DD	1	01M8B57ZMM5F5ZN2V2J74WEHDG	755	790	Thu ngân sách xã: 14.650 triệu đồng	đạt 78 triệu đồng/người/năm.\n\n- 	.\n\n- Thành lập mới ít nhất 01 hợ	{"id":"t3","parent":null,"item":3,"group":"Kinh tế","series":null,"indicator":"Thu ngân sách xã","change":"level","comparator":"eq","value":"14650","value_max":null,"approximate":false,"unit":"triệu đồng","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":755,"end":790}}	1795670933140
01M8B57ZMMZAJDXDAJJAHTNJSR	1	01M8B57ZMM5F5ZN2V2J74WEHDG	795	830	Thành lập mới ít nhất 01 hợp tác xã	 sách xã: 14.650 triệu đồng.\n\n- 	 và 10 doanh nghiệp.\n\n2\n\n**2. Về	{"id":"t4","parent":null,"item":4,"group":"Kinh tế","series":null,"indicator":"hợp tác xã","change":"level","comparator":"ge","value":"1","value_max":null,"approximate":false,"unit":"hợp tác xã","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":795,"end":830}}	1795670933140
01M8B57ZMM0QVW9B3WN95T573J	1	01M8B57ZMM5F5ZN2V2J74WEHDG	831	849	và 10 doanh nghiệp	h lập mới ít nhất 01 hợp tác xã 	.\n\n2\n\n**2. Về văn hóa - xã hội**	{"id":"t5","parent":null,"item":4,"group":"Kinh tế","series":null,"indicator":"doanh nghiệp","change":"level","comparator":"eq","value":"10","value_max":null,"approximate":false,"unit":"doanh nghiệp","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":831,"end":849}}	1795670933140
01M8B57ZMM9AZJVNVAVQX48DVY	1	01M8B57ZMM5F5ZN2V2J74WEHDG	885	922	Tỷ lệ hộ nghèo đa chiều còn dưới 1,8%	\n\n**2. Về văn hóa - xã hội**\n\n- 	.\n\n- Tỷ lệ người dân tham gia bả	{"id":"t6","parent":null,"item":1,"group":"Văn hóa - xã hội","series":null,"indicator":"Tỷ lệ hộ nghèo đa chiều","change":"level","comparator":"lt","value":"1.8","value_max":null,"approximate":false,"unit":"%","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":885,"end":922}}	1795670933140
01M8B57ZMMRP83XXF7JT0KZB24	1	01M8B57ZMM5F5ZN2V2J74WEHDG	927	983	Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95,5% trở lên	ghèo đa chiều còn dưới 1,8%.\n\n- 	.\n\n- 100% hồ sơ thủ tục hành chí	{"id":"t7","parent":null,"item":2,"group":"Văn hóa - xã hội","series":null,"indicator":"Tỷ lệ người dân tham gia bảo hiểm y tế","change":"level","comparator":"ge","value":"95.5","value_max":null,"approximate":false,"unit":"%","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":927,"end":983}}	1795670933140
01M8B57ZMMNPG4MMZZ98CF28BY	1	01M8B57ZMM5F5ZN2V2J74WEHDG	988	1042	100% hồ sơ thủ tục hành chính được giải quyết đúng hạn	hiểm y tế đạt 95,5% trở lên.\n\n- 	.\n\n**3. Về quốc phòng - an ninh*	{"id":"t8","parent":null,"item":3,"group":"Văn hóa - xã hội","series":null,"indicator":"hồ sơ thủ tục hành chính được giải quyết đúng hạn","change":"level","comparator":"eq","value":"100","value_max":null,"approximate":false,"unit":"%","year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":988,"end":1042}}	1795670933140
01M8B57ZMM2E4MFG66VMKK8HHR	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1079	1113	Hoàn thành 100% chỉ tiêu giao quân	3. Về quốc phòng - an ninh**\n\n- 	.\n\n- Giữ vững an ninh chính trị,	{"id":"t9","parent":null,"item":1,"group":"Quốc phòng - an ninh","series":null,"indicator":"Hoàn thành 100% chỉ tiêu giao quân","change":"level","comparator":"eq","value":null,"value_max":null,"approximate":false,"unit":null,"year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1079,"end":1113}}	1795670933140
01M8B57ZMMKP4DBKZGRN4K0A2J	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1118	1168	Giữ vững an ninh chính trị, trật tự an toàn xã hội	ành 100% chỉ tiêu giao quân.\n\n- 	.\n\n## II. NHIỆM VỤ TRỌNG TÂM\n\n| 	{"id":"t10","parent":null,"item":2,"group":"Quốc phòng - an ninh","series":null,"indicator":"Giữ vững an ninh chính trị, trật tự an toàn xã hội","change":"maintain","comparator":"eq","value":null,"value_max":null,"approximate":false,"unit":null,"year":2026,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1118,"end":1168}}	1795670933140
01M8B57ZMMS7FP8108ZFREMNZ6	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1315	1346	Rà soát, lập quy hoạch chung xã	| --- | --- | --- | --- |\n| 1 | 	 | Phòng Kinh tế | Văn phòng HĐN	{"id":"n1","section":["II"],"heading":"NHIỆM VỤ TRỌNG TÂM","text":"Rà soát, lập quy hoạch chung xã","lead":["Phòng Kinh tế"],"coordinating":["Văn phòng HĐND và UBND"],"due":"2026-06-30","focus":true,"source":{"start":1315,"end":1346}}	1795670933140
01M8B57ZMMNJWKV79VFDJ0ZT51	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1410	1443	Chuẩn hóa dữ liệu hộ tịch, dân cư	D và UBND | Quý II/2026 |\n| 2 | 	 | Công an xã | Phòng Văn hóa - 	{"id":"n2","section":["II"],"heading":"NHIỆM VỤ TRỌNG TÂM","text":"Chuẩn hóa dữ liệu hộ tịch, dân cư","lead":["Công an xã"],"coordinating":["Phòng Văn hóa - Xã hội"],"due":"2026-09-30","focus":true,"source":{"start":1410,"end":1443}}	1795670933140
01M8B57ZMMW7T7P83T1FKQJSE0	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1502	1544	Vận hành Trung tâm Phục vụ hành chính công	óa - Xã hội | 30/9/2026 |\n| 3 | 	 | Văn phòng HĐND và UBND | Các 	{"id":"n3","section":["II"],"heading":"NHIỆM VỤ TRỌNG TÂM","text":"Vận hành Trung tâm Phục vụ hành chính công","lead":["Văn phòng HĐND và UBND"],"coordinating":["Các phòng, đơn vị"],"due":null,"focus":true,"source":{"start":1502,"end":1544}}	1795670933140
01M8B57ZMM7BKRTBQR1NH3PK6R	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1640	1782	Phòng Kinh tế**: chủ trì tham mưu điều hành phát triển kinh tế; tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND xã hằng tháng trước ngày 20.	## III. TỔ CHỨC THỰC HIỆN\n\n1. **	\n\n2. **Phòng Văn hóa - Xã hội**:	{"units":["Phòng Kinh tế"],"text":"chủ trì tham mưu điều hành phát triển kinh tế; tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND xã hằng tháng trước ngày 20.","source":{"start":1640,"end":1782}}	1795670933140
01M8B57ZMM8DWC2D4C4DG3PTPQ	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1789	1882	Phòng Văn hóa - Xã hội**: triển khai các nhiệm vụ giáo dục, y tế, giảm nghèo, an sinh xã hội.	hằng tháng trước ngày 20.\n\n2. **	\n\n3. **Văn phòng HĐND và UBND**:	{"units":["Phòng Văn hóa - Xã hội"],"text":"triển khai các nhiệm vụ giáo dục, y tế, giảm nghèo, an sinh xã hội.","source":{"start":1789,"end":1882}}	1795670933140
01M8B57ZMM0CM74PX0EFRFQMVS	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1889	1971	Văn phòng HĐND và UBND**: theo dõi, đôn đốc tiến độ, tham mưu cải cách hành chính.	ảm nghèo, an sinh xã hội.\n\n3. **	\n\n4. **Công an xã, Ban Chỉ huy Q	{"units":["Văn phòng HĐND và UBND"],"text":"theo dõi, đôn đốc tiến độ, tham mưu cải cách hành chính.","source":{"start":1889,"end":1971}}	1795670933140
01M8B57ZMMD75NHFDGPTVM5ATV	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1978	2085	Công an xã, Ban Chỉ huy Quân sự xã** phối hợp giữ vững an ninh, quốc phòng; hoàn thành công tác tuyển quân.	 mưu cải cách hành chính.\n\n4. **	\n\n5. Các ấp căn cứ Kế hoạch này 	{"units":["Công an xã","Ban Chỉ huy Quân sự xã"],"text":"phối hợp giữ vững an ninh, quốc phòng; hoàn thành công tác tuyển quân.","source":{"start":1978,"end":2085}}	1795670933140
01M8B57ZMMR819YE2KZH618QTJ	1	01M8B57ZMM5F5ZN2V2J74WEHDG	2090	2244	Các ấp căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) trước ngày 15 của tháng cuối quý.	 thành công tác tuyển quân.\n\n5. 	\n\n***Nơi nhận:***\n\n- UBND tỉnh L	{"units":["Các ấp"],"text":"căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) trước ngày 15 của tháng cuối quý.","source":{"start":2090,"end":2244}}	1795670933140
01M8B57ZMMQJK4Y9C2MGMAZWPG	1	01M8B57ZMM5F5ZN2V2J74WEHDG	1640	1781	Phòng Kinh tế**: chủ trì tham mưu điều hành phát triển kinh tế; tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND xã hằng tháng trước ngày 20	## III. TỔ CHỨC THỰC HIỆN\n\n1. **	.\n\n2. **Phòng Văn hóa - Xã hội**	{"from":["Phòng Kinh tế"],"to":"UBND xã","via":null,"frequency":["month"],"due":null,"due_words":"trước ngày 20","source":{"start":1640,"end":1781}}	1795670933140
01M8B57ZMM75XK8NDGS87DTKJ1	1	01M8B57ZMM5F5ZN2V2J74WEHDG	2090	2243	Các ấp căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) trước ngày 15 của tháng cuối quý	 thành công tác tuyển quân.\n\n5. 	.\n\n***Nơi nhận:***\n\n- UBND tỉnh 	{"from":["Các ấp"],"to":"Ủy ban nhân dân xã","via":"Phòng Kinh tế","frequency":["quarter"],"due":null,"due_words":"trước ngày 15 của tháng cuối quý","source":{"start":2090,"end":2243}}	1795670933140
01M8B57YZ9TWWCWRPGQ0J0MS4D	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1359	1416	Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng	ng.\n2.1. Chỉ tiêu về kinh tế\na) 	, trong đó: nông - lâm - thủy sả	{"id":"t1","parent":null,"item":1,"group":"Kinh tế","series":null,"indicator":"Giá trị sản xuất (","change":"level","comparator":"eq","value":"9050","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":["giá so sánh năm 2010"],"place":"main","source":{"start":1359,"end":1416}}	1795670944702
01M8B57YZ9VHGMEMNCH8J5JWKY	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1428	1463	nông - lâm - thủy sản 2.150 tỷ đồng	0) đạt 9.050 tỷ đồng, trong đó: 	; công nghiệp - xây dựng 4.300 t	{"id":"t2","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"nông - lâm - thủy sản","change":"level","comparator":"eq","value":"2150","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1428,"end":1463}}	1795670944702
01M8B57YZ9K2VM6MA8CCT9SC40	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1465	1501	công nghiệp - xây dựng 4.300 tỷ đồng	- lâm - thủy sản 2.150 tỷ đồng; 	; dịch vụ 2.600 tỷ đồng.\nb) Thu 	{"id":"t3","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"công nghiệp - xây dựng","change":"level","comparator":"eq","value":"4300","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1465,"end":1501}}	1795670944702
01M8B57YZ9DDTSMXSS2DJ3W5CE	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1503	1524	dịch vụ 2.600 tỷ đồng	ghiệp - xây dựng 4.300 tỷ đồng; 	.\nb) Thu nhập bình quân đầu ngườ	{"id":"t4","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"dịch vụ","change":"level","comparator":"eq","value":"2600","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1503,"end":1524}}	1795670944702
01M8B57YZ9BQT7S3DNNCYTXFGH	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1529	1585	Thu nhập bình quân đầu người đạt 66 triệu đồng/người/năm	đồng; dịch vụ 2.600 tỷ đồng.\nb) 	.\nc) Thu ngân sách nhà nước trên	{"id":"t5","parent":null,"item":2,"group":"Kinh tế","series":null,"indicator":"Thu nhập bình quân đầu người","change":"level","comparator":"eq","value":"66","value_max":null,"approximate":false,"unit":"triệu đồng/người/năm","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1529,"end":1585}}	1795670944702
01M8B57YZ9H1X9ER8K78BDJ9F2	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1590	1649	Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên	đạt 66 triệu đồng/người/năm.\nc) 	.\n2.2. Chỉ tiêu về xã hội\na) Giả	{"id":"t6","parent":null,"item":3,"group":"Kinh tế","series":null,"indicator":"Thu ngân sách nhà nước trên địa bàn","change":"level","comparator":"ge","value":"430","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1590,"end":1649}}	1795670944702
01M8B57YZ9255FYC6MNHW9SWXS	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1683	1707	tỷ lệ hộ nghèo từ 1-1,5%	2.2. Chỉ tiêu về xã hội\na) Giảm 	.\nb) Tỷ lệ lao động qua đào tạo 	{"id":"t7","parent":null,"item":1,"group":"Xã hội","series":null,"indicator":"tỷ lệ hộ nghèo","change":"decrease","comparator":"range","value":"1","value_max":"1.5","approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1683,"end":1707}}	1795670944702
01M8B57YZ9JGYNJ9G1FY7KAXGV	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1712	1751	Tỷ lệ lao động qua đào tạo đạt trên 71%	ảm tỷ lệ hộ nghèo từ 1-1,5%.\nb) 	, trong đó có bằng cấp, chứng ch	{"id":"t8","parent":null,"item":2,"group":"Xã hội","series":null,"indicator":"Tỷ lệ lao động qua đào tạo","change":"level","comparator":"gt","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1712,"end":1751}}	1795670944702
01M8B57YZ9SXM6MXSEV4DA65JZ	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1762	1792	có bằng cấp, chứng chỉ đạt 32%	 đào tạo đạt trên 71%, trong đó 	.\nc) Tỷ lệ trẻ em dưới 5 tuổi su	{"id":"t9","parent":"t8","item":2,"group":"Xã hội","series":null,"indicator":"có bằng cấp, chứng chỉ","change":"level","comparator":"eq","value":"32","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1762,"end":1792}}	1795670944702
01M8B57YZ9EPVTR4PVB8TP2B5Y	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1797	1856	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%	bằng cấp, chứng chỉ đạt 32%.\nc) 	.\n2.3. Chỉ tiêu về môi trường\na)	{"id":"t10","parent":null,"item":3,"group":"Xã hội","series":null,"indicator":"Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân","change":"level","comparator":"lt","value":"9","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1797,"end":1856}}	1795670944702
01M8B57YZ97BH9H5KNKEZYCD6N	2	01M8B58AXYNACJVNMGAZZ5ZE6M	1889	1946	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%	\n2.3. Chỉ tiêu về môi trường\na) 	.\n\nIII. NHIỆM VỤ, GIẢI PHÁP CHỦ 	{"id":"t11","parent":null,"item":1,"group":"Môi trường","series":null,"indicator":"Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh","change":"level","comparator":"eq","value":"98.5","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1889,"end":1946}}	1795670944702
01M8B57YZ9MEG3EZ6HDCYWJ0SX	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2035	2095	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả	.1. Nông nghiệp và nông thôn\na) 	.\n- Cơ quan chủ trì: Phòng Nông 	{"id":"t12","parent":null,"item":null,"group":"Nông nghiệp và nông thôn","series":null,"indicator":"Chuyển đổi đất lúa kém hiệu quả sang trồng cây ăn quả","change":"level","comparator":"eq","value":"150","value_max":null,"approximate":false,"unit":"ha","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"task","source":{"start":2035,"end":2095}}	1795670944702
01M8B57YZ9FCWS98YAMJD9C8Y3	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2035	2096	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	.1. Nông nghiệp và nông thôn\na) 	\n- Cơ quan chủ trì: Phòng Nông n	{"id":"n1","section":["III","1","1.1","a"],"heading":"Nông nghiệp và nông thôn","text":"Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.","lead":["Phòng Nông nghiệp và Phát triển nông thôn"],"coordinating":["Trạm Khuyến nông","UBND các xã, thị trấn"],"due":"2024-09-30","focus":false,"source":{"start":2035,"end":2096}}	1795670944702
01M8B57YZ95C19R56RM62J9MXC	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2261	2342	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	an hoàn thành: quý III/2024.\nb) 	\n1.2. Công nghiệp, xây dựng\na) P	{"id":"n2","section":["III","1","1.1","b"],"heading":"Nông nghiệp và nông thôn","text":"Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.","lead":[],"coordinating":[],"due":"2024-06-30","focus":false,"source":{"start":2261,"end":2342}}	1795670944702
01M8B57YZ90NK1M0S9S4DSHCDX	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2373	2512	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	.\n1.2. Công nghiệp, xây dựng\na) 	\nb) Khởi công mới 03 công trình 	{"id":"n3","section":["III","1","1.2","a"],"heading":"Công nghiệp, xây dựng","text":"Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.","lead":["Phòng Kinh tế và Hạ tầng"],"coordinating":["Ban Quản lý dự án đầu tư xây dựng huyện"],"due":null,"focus":false,"source":{"start":2373,"end":2512}}	1795670944702
01M8B57YZ9QKH3HHR44633R0AV	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2516	2557	Khởi công mới 03 công trình thủy lợi nhỏ.	nối cụm công nghiệp Bãi Dài.\nb) 	\n2. Lĩnh vực văn hóa - xã hội\na)	{"id":"n4","section":["III","1","1.2","b"],"heading":"Công nghiệp, xây dựng","text":"Khởi công mới 03 công trình thủy lợi nhỏ.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2516,"end":2557}}	1795670944702
01M8B57YZ9MB514FC48DEZYSQF	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2590	2668	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	2. Lĩnh vực văn hóa - xã hội\na) 	\nb) Thực hiện Đề án giảm nghèo t	{"id":"n5","section":["III","2","a"],"heading":"Lĩnh vực văn hóa - xã hội","text":"Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2590,"end":2668}}	1795670944702
01M8B57YZ90RCWRDK5S9NTX29S	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2672	2780	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	 ở các trường vùng khó khăn.\nb) 	\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Thủ t	{"id":"n6","section":["III","2","b"],"heading":"Lĩnh vực văn hóa - xã hội","text":"Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.","lead":[],"coordinating":[],"due":null,"focus":false,"source":{"start":2672,"end":2780}}	1795670944702
01M8B57YZ9RJ4DGDY1V0TGN0D5	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2807	3109	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.	 phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. 	\n2. Giao Phòng Tài chính - Kế ho	{"units":["Thủ trưởng các phòng, ban, ngành huyện","Chủ tịch UBND các xã, thị trấn"],"text":"căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.","source":{"start":2807,"end":3109}}	1795670944702
01M8B57YZ9F0TJXMKRDA2K5Z0Z	2	01M8B58AXYNACJVNMGAZZ5ZE6M	3113	3195	Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.	a tháng cuối kỳ để tổng hợp.\n2. 	\n3. Đề nghị Ủy ban Mặt trận Tổ q	{"units":["Phòng Tài chính - Kế hoạch"],"text":"chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.","source":{"start":3113,"end":3195}}	1795670944702
01M8B57YZ901JSV7CJRMFQ9R60	2	01M8B58AXYNACJVNMGAZZ5ZE6M	3199	3340	Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.	đốc việc thực hiện Kế hoạch.\n3. 	\nTrên đây là Kế hoạch phát triển	{"units":["Ủy ban Mặt trận Tổ quốc Việt Nam huyện","các tổ chức chính trị - xã hội"],"text":"tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.","source":{"start":3199,"end":3340}}	1795670944702
01M8B57YZ9QDJNDXJSRSTAJWXD	2	01M8B58AXYNACJVNMGAZZ5ZE6M	2807	3108	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp	 phủ.\n\nIV. TỔ CHỨC THỰC HIỆN\n1. 	.\n2. Giao Phòng Tài chính - Kế h	{"from":["Thủ trưởng các phòng, ban, ngành huyện","Chủ tịch UBND các xã, thị trấn"],"to":"UBND huyện","via":"Phòng Tài chính - Kế hoạch","frequency":["month","quarter","half-year","year"],"due":null,"due_words":"trước ngày 20 của tháng cuối kỳ","source":{"start":2807,"end":3108}}	1795670944702
\.


--
-- Data for Name: item_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.item_change (item, n, act, field, before, value, why, at, by, by_name) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	1	set	value	9050	9100	đối chiếu bản giấy	1795670942149	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9TWWCWRPGQ0J0MS4D	2	set	approximate	false	true	đối chiếu bản giấy	1795670942149	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9BQT7S3DNNCYTXFGH	1	set	unit	triệu đồng/người/năm	triệu đồng/người	đối chiếu bản giấy	1795670942182	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9BQT7S3DNNCYTXFGH	2	set	polarity	\N	higher	đối chiếu bản giấy	1795670942182	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9H1X9ER8K78BDJ9F2	1	set	lead	\N	01M8B57YK8Z2W0MZ6M758DPD8Z	đối chiếu bản giấy	1795670942202	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ99MRCM41039451NSN	1	set	comparator	eq	ge	đối chiếu bản giấy	1795670942223	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ99MRCM41039451NSN	2	confirm	state	read	confirmed	đối chiếu bản giấy	1795670942223	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9255FYC6MNHW9SWXS	1	set	points	\N	points	đối chiếu bản giấy	1795670942228	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9EPVTR4PVB8TP2B5Y	1	set	mark	thường	nội bộ	đối chiếu bản giấy	1795670942234	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9SXM6MXSEV4DA65JZ	1	drop	state	read	dropped	đối chiếu bản giấy	1795670942243	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B57YZ9FCWS98YAMJD9C8Y3	1	set	lead	\N	01M8B57YK8BGRM6Q85H4M4NWJB	giao	1795670942248	01M8B57ZVA72BPFQQ6B3HQN7H2	ke
01M8B58AQ6V9SVEVPH7B48KXKD	1	add	01M8B57YZ9VHGMEMNCH8J5JWKY	\N	{"id":null,"parent":null,"item":null,"group":null,"series":null,"indicator":"Số hợp tác xã thành lập mới","change":"level","comparator":"eq","value":"4","value_max":null,"approximate":false,"unit":"hợp tác xã","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":0,"end":0}}	bản giấy có, bản đọc thiếu	1795670944486	\N	Trần Thị Kế
01M8B58AQ66Z2E87889KYJVY00	1	add	01M8B57YZ9JGYNJ9G1FY7KAXGV	\N	{"id":null,"parent":null,"item":null,"group":null,"series":null,"indicator":"Tỷ lệ lao động qua đào tạo nghề","change":"level","comparator":"eq","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":0,"end":0}}	hai chỉ tiêu	1795670944486	\N	Trần Thị Kế
01M8B58AQ6S0DPSNKDBMSCQK5K	1	add	01M8B57YZ9JGYNJ9G1FY7KAXGV	\N	{"id":null,"parent":null,"item":null,"group":null,"series":null,"indicator":"Tỷ lệ lao động qua đào tạo chung","change":"level","comparator":"eq","value":"72.5","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":0,"end":0}}	hai chỉ tiêu	1795670944486	\N	Trần Thị Kế
01M8B57YZ9JGYNJ9G1FY7KAXGV	1	split	\N	{"id":"t9","parent":null,"item":2,"group":"Xã hội","series":null,"indicator":"Tỷ lệ lao động qua đào tạo","change":"level","comparator":"gt","value":"71","value_max":null,"approximate":false,"unit":"%","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1717,"end":1756}}	01M8B58AQ66Z2E87889KYJVY00 01M8B58AQ6S0DPSNKDBMSCQK5K	hai chỉ tiêu	1795670944486	\N	Trần Thị Kế
01M8B57YZ9K2VM6MA8CCT9SC40	1	join	\N	{"id":"t3","parent":"t1","item":1,"group":"Kinh tế","series":null,"indicator":"công nghiệp - xây dựng","change":"level","comparator":"eq","value":"4300","value_max":null,"approximate":false,"unit":"tỷ đồng","year":2024,"span":null,"recurs":null,"orgs":[],"qualifiers":[],"place":"main","source":{"start":1428,"end":1464}}	01M8B57YZ9VHGMEMNCH8J5JWKY	một chỉ tiêu	1795670944486	\N	Trần Thị Kế
01M8B57YZ9VHGMEMNCH8J5JWKY	1	confirm	state	read	confirmed	một chỉ tiêu	1795670944486	\N	Trần Thị Kế
01M8B57YZ9BQT7S3DNNCYTXFGH	3	version	value	66	68.5	44/NQ-HĐND	1795670944486	\N	Trần Thị Kế
01M8B57YZ97BH9H5KNKEZYCD6N	1	set	indicator	01M8B57YZ9VPBWSCYX146QFWTD	01M8B58AQ6WN99V9C0ABA0ER4Z	đo theo cách khác	1795670944486	\N	Trần Thị Kế
\.


--
-- Data for Name: item_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.item_now (item, plan, kind, seq, name, anchor, state, mark, touched, lead, start_at, end_at, quote, revision) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	01M8B57YZ9H9T4G0R1F74C0JX8	target	1024	t1	2	corrected	thường	1	\N	1359	1416	Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng	3
01M8B57YZ9VHGMEMNCH8J5JWKY	01M8B57YZ9H9T4G0R1F74C0JX8	target	2048	t2	2	confirmed	thường	1	\N	1428	1463	nông - lâm - thủy sản 2.150 tỷ đồng	2
01M8B57YZ9K2VM6MA8CCT9SC40	01M8B57YZ9H9T4G0R1F74C0JX8	target	3072	t3	2	joined	thường	1	\N	1465	1501	công nghiệp - xây dựng 4.300 tỷ đồng	2
01M8B57YZ9DDTSMXSS2DJ3W5CE	01M8B57YZ9H9T4G0R1F74C0JX8	target	4096	t4	2	read	thường	0	\N	1503	1524	dịch vụ 2.600 tỷ đồng	1
01M8B57YZ9BQT7S3DNNCYTXFGH	01M8B57YZ9H9T4G0R1F74C0JX8	target	5120	t5	2	corrected	thường	1	\N	1529	1585	Thu nhập bình quân đầu người đạt 66 triệu đồng/người/năm	4
01M8B57YZ9H1X9ER8K78BDJ9F2	01M8B57YZ9H9T4G0R1F74C0JX8	target	6144	t6	2	read	thường	1	01M8B57YK8Z2W0MZ6M758DPD8Z	1590	1649	Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên	2
01M8B57YZ99MRCM41039451NSN	01M8B57YZ9H9T4G0R1F74C0JX8	target	7168	\N	1	orphan	thường	1	\N	1617	1654	Có thêm 02 xã đạt chuẩn nông thôn mới	3
01M8B57YZ9255FYC6MNHW9SWXS	01M8B57YZ9H9T4G0R1F74C0JX8	target	7168	t7	2	read	thường	1	\N	1683	1707	tỷ lệ hộ nghèo từ 1-1,5%	2
01M8B57YZ9JGYNJ9G1FY7KAXGV	01M8B57YZ9H9T4G0R1F74C0JX8	target	8192	t8	2	split	thường	1	\N	1712	1751	Tỷ lệ lao động qua đào tạo đạt trên 71%	2
01M8B57YZ9SXM6MXSEV4DA65JZ	01M8B57YZ9H9T4G0R1F74C0JX8	target	9216	t9	2	dropped	thường	1	\N	1762	1792	có bằng cấp, chứng chỉ đạt 32%	2
01M8B57YZ9EPVTR4PVB8TP2B5Y	01M8B57YZ9H9T4G0R1F74C0JX8	target	10240	t10	2	read	nội bộ	1	\N	1797	1856	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%	2
01M8B57YZ97BH9H5KNKEZYCD6N	01M8B57YZ9H9T4G0R1F74C0JX8	target	11264	t11	2	read	thường	1	\N	1889	1946	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%	2
01M8B57YZ9MEG3EZ6HDCYWJ0SX	01M8B57YZ9H9T4G0R1F74C0JX8	target	12288	t12	2	read	thường	0	\N	2035	2095	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả	1
01M8B57YZ9FCWS98YAMJD9C8Y3	01M8B57YZ9H9T4G0R1F74C0JX8	task	13312	n1	2	read	thường	1	01M8B57YK8BGRM6Q85H4M4NWJB	2035	2096	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	2
01M8B57YZ95C19R56RM62J9MXC	01M8B57YZ9H9T4G0R1F74C0JX8	task	14336	n2	2	read	thường	0	\N	2261	2342	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	1
01M8B57YZ90NK1M0S9S4DSHCDX	01M8B57YZ9H9T4G0R1F74C0JX8	task	15360	n3	2	read	thường	0	\N	2373	2512	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	1
01M8B57YZ9QKH3HHR44633R0AV	01M8B57YZ9H9T4G0R1F74C0JX8	task	16384	n4	2	read	thường	0	\N	2516	2557	Khởi công mới 03 công trình thủy lợi nhỏ.	1
01M8B57YZ9MB514FC48DEZYSQF	01M8B57YZ9H9T4G0R1F74C0JX8	task	17408	n5	2	read	thường	0	\N	2590	2668	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	1
01M8B57YZ90RCWRDK5S9NTX29S	01M8B57YZ9H9T4G0R1F74C0JX8	task	18432	n6	2	read	thường	0	\N	2672	2780	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	1
01M8B57YZ9RJ4DGDY1V0TGN0D5	01M8B57YZ9H9T4G0R1F74C0JX8	duty	19456	\N	2	read	thường	0	\N	2807	3109	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.	1
01M8B57YZ9F0TJXMKRDA2K5Z0Z	01M8B57YZ9H9T4G0R1F74C0JX8	duty	20480	\N	2	read	thường	0	\N	3113	3195	Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.	1
01M8B57YZ901JSV7CJRMFQ9R60	01M8B57YZ9H9T4G0R1F74C0JX8	duty	21504	\N	2	read	thường	0	\N	3199	3340	Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.	1
01M8B57YZ9QDJNDXJSRSTAJWXD	01M8B57YZ9H9T4G0R1F74C0JX8	reporting	22528	\N	2	read	thường	0	\N	2807	3108	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp	1
01M8B57ZBAFSEWS4E7QBHM6Y2S	01M8B57ZBADRX8YEP5KDE6B54D	target	1024	t1	1	read	thường	0	\N	1335	1392	Giá trị sản xuất (giá so sánh năm 2010) đạt 9.050 tỷ đồng	1
01M8B57ZBAQ6KMQ22NMCYS3CTB	01M8B57ZBADRX8YEP5KDE6B54D	target	2048	t2	1	read	thường	0	\N	1404	1439	nông - lâm - thủy sản 2.150 tỷ đồng	1
01M8B57ZBA6CJJXYM6MTYCTBV6	01M8B57ZBADRX8YEP5KDE6B54D	target	3072	t3	1	read	thường	0	\N	1441	1477	công nghiệp - xây dựng 4.300 tỷ đồng	1
01M8B57ZBANT1X4FYW0N8567S0	01M8B57ZBADRX8YEP5KDE6B54D	target	4096	t4	1	read	thường	0	\N	1479	1500	dịch vụ 2.600 tỷ đồng	1
01M8B57ZBARQ56EWTFPXW1Q5AP	01M8B57ZBADRX8YEP5KDE6B54D	target	5120	t5	1	read	thường	0	\N	1505	1561	Thu nhập bình quân đầu người đạt 95 triệu đồng/người/năm	1
01M8B57ZBAG551NF2VV6EAAST6	01M8B57ZBADRX8YEP5KDE6B54D	target	6144	t6	1	read	thường	0	\N	1566	1625	Thu ngân sách nhà nước trên địa bàn đạt 430 tỷ đồng trở lên	1
01M8B57ZBAX1YPSPQTQGVA5J5E	01M8B57ZBADRX8YEP5KDE6B54D	target	7168	t7	1	read	thường	0	\N	1630	1667	Có thêm 02 xã đạt chuẩn nông thôn mới	1
01M8B57ZBADC4DFRM52D6EDBPD	01M8B57ZBADRX8YEP5KDE6B54D	target	8192	t8	1	read	thường	0	\N	1701	1725	tỷ lệ hộ nghèo từ 1-1,5%	1
01M8B57ZBAHX9GNYRSQHX1J0RE	01M8B57ZBADRX8YEP5KDE6B54D	target	9216	t9	1	read	thường	0	\N	1730	1769	Tỷ lệ lao động qua đào tạo đạt trên 71%	1
01M8B57ZBAZ2NBEM7RKN5CPXQC	01M8B57ZBADRX8YEP5KDE6B54D	target	10240	t10	1	read	thường	0	\N	1780	1810	có bằng cấp, chứng chỉ đạt 32%	1
01M8B57ZBAMT05FB938BVJ9HJ4	01M8B57ZBADRX8YEP5KDE6B54D	target	11264	t11	1	read	thường	0	\N	1815	1874	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân dưới 9%	1
01M8B57ZBAKVTZW1575V4T83N6	01M8B57ZBADRX8YEP5KDE6B54D	target	12288	t12	1	read	thường	0	\N	1907	1964	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh đạt 98,5%	1
01M8B57ZBA9KZRRC3ENW9F66EX	01M8B57ZBADRX8YEP5KDE6B54D	target	13312	t13	1	read	thường	0	\N	2053	2113	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả	1
01M8B57ZBAD5HR37RHTNE2WFJ0	01M8B57ZBADRX8YEP5KDE6B54D	task	14336	n1	1	read	thường	0	\N	2053	2114	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	1
01M8B57ZBAKJEN6SXXA9P9RT2J	01M8B57ZBADRX8YEP5KDE6B54D	task	15360	n2	1	read	thường	0	\N	2279	2360	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	1
01M8B57ZBAP6NFH5QPT3E0NFAP	01M8B57ZBADRX8YEP5KDE6B54D	task	16384	n3	1	read	thường	0	\N	2391	2530	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	1
01M8B57ZBAPEAJY3YR5AYWH07Q	01M8B57ZBADRX8YEP5KDE6B54D	task	17408	n4	1	read	thường	0	\N	2534	2575	Khởi công mới 03 công trình thủy lợi nhỏ.	1
01M8B57ZBAR19K4S4M12H9YM6Y	01M8B57ZBADRX8YEP5KDE6B54D	task	18432	n5	1	read	thường	0	\N	2608	2686	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	1
01M8B57ZBA3J065535BDGPEXVN	01M8B57ZBADRX8YEP5KDE6B54D	task	19456	n6	1	read	thường	0	\N	2690	2798	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	1
01M8B57ZBAXN8CNAKPK8MNDTG6	01M8B57ZBADRX8YEP5KDE6B54D	duty	20480	\N	1	read	thường	0	\N	2825	3127	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp.	1
01M8B57ZBA7F6THFR02JE3K7S8	01M8B57ZBADRX8YEP5KDE6B54D	duty	21504	\N	1	read	thường	0	\N	3131	3213	Giao Phòng Tài chính - Kế hoạch chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch.	1
01M8B57ZBAE1FXYZHCYV379WRP	01M8B57ZBADRX8YEP5KDE6B54D	duty	22528	\N	1	read	thường	0	\N	3217	3358	Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội tuyên truyền, vận động nhân dân tham gia thực hiện Kế hoạch.	1
01M8B57ZBAATJSXBHG9X2NV3HJ	01M8B57ZBADRX8YEP5KDE6B54D	reporting	23552	\N	1	read	thường	0	\N	2825	3126	Thủ trưởng các phòng, ban, ngành huyện, Chủ tịch UBND các xã, thị trấn căn cứ Kế hoạch này xây dựng kế hoạch cụ thể của đơn vị mình trước ngày 31/01/2024; định kỳ hằng tháng, quý, 6 tháng và năm báo cáo kết quả về UBND huyện (qua Phòng Tài chính - Kế hoạch) trước ngày 20 của tháng cuối kỳ để tổng hợp	1
01M8B57ZMM0V7MXJZ4WJ8CWT4Q	01M8B57ZMM4PZJ5H25Y45TE479	target	1024	t1	1	read	thường	0	\N	614	653	Tổng giá trị sản xuất đạt 1.284 tỉ đồng	1
01M8B57ZMMRQST6V1XZ6S9M6NY	01M8B57ZMM4PZJ5H25Y45TE479	target	2048	t2	1	read	thường	0	\N	694	750	thu nhập bình quân đầu người đạt 78 triệu đồng/người/năm	1
01M8B57ZMMPBTM5EWQET4ZV4DD	01M8B57ZMM4PZJ5H25Y45TE479	target	3072	t3	1	read	thường	0	\N	755	790	Thu ngân sách xã: 14.650 triệu đồng	1
01M8B57ZMMZAJDXDAJJAHTNJSR	01M8B57ZMM4PZJ5H25Y45TE479	target	4096	t4	1	read	thường	0	\N	795	830	Thành lập mới ít nhất 01 hợp tác xã	1
01M8B57ZMM0QVW9B3WN95T573J	01M8B57ZMM4PZJ5H25Y45TE479	target	5120	t5	1	read	thường	0	\N	831	849	và 10 doanh nghiệp	1
01M8B57ZMM9AZJVNVAVQX48DVY	01M8B57ZMM4PZJ5H25Y45TE479	target	6144	t6	1	read	thường	0	\N	885	922	Tỷ lệ hộ nghèo đa chiều còn dưới 1,8%	1
01M8B57ZMMRP83XXF7JT0KZB24	01M8B57ZMM4PZJ5H25Y45TE479	target	7168	t7	1	read	thường	0	\N	927	983	Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95,5% trở lên	1
01M8B57ZMMNPG4MMZZ98CF28BY	01M8B57ZMM4PZJ5H25Y45TE479	target	8192	t8	1	read	thường	0	\N	988	1042	100% hồ sơ thủ tục hành chính được giải quyết đúng hạn	1
01M8B57ZMM2E4MFG66VMKK8HHR	01M8B57ZMM4PZJ5H25Y45TE479	target	9216	t9	1	read	thường	0	\N	1079	1113	Hoàn thành 100% chỉ tiêu giao quân	1
01M8B57ZMMKP4DBKZGRN4K0A2J	01M8B57ZMM4PZJ5H25Y45TE479	target	10240	t10	1	read	thường	0	\N	1118	1168	Giữ vững an ninh chính trị, trật tự an toàn xã hội	1
01M8B57ZMMS7FP8108ZFREMNZ6	01M8B57ZMM4PZJ5H25Y45TE479	task	11264	n1	1	read	thường	0	\N	1315	1346	Rà soát, lập quy hoạch chung xã	1
01M8B57ZMMNJWKV79VFDJ0ZT51	01M8B57ZMM4PZJ5H25Y45TE479	task	12288	n2	1	read	thường	0	\N	1410	1443	Chuẩn hóa dữ liệu hộ tịch, dân cư	1
01M8B57ZMMW7T7P83T1FKQJSE0	01M8B57ZMM4PZJ5H25Y45TE479	task	13312	n3	1	read	thường	0	\N	1502	1544	Vận hành Trung tâm Phục vụ hành chính công	1
01M8B57ZMM7BKRTBQR1NH3PK6R	01M8B57ZMM4PZJ5H25Y45TE479	duty	14336	\N	1	read	thường	0	\N	1640	1782	Phòng Kinh tế**: chủ trì tham mưu điều hành phát triển kinh tế; tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND xã hằng tháng trước ngày 20.	1
01M8B57ZMM8DWC2D4C4DG3PTPQ	01M8B57ZMM4PZJ5H25Y45TE479	duty	15360	\N	1	read	thường	0	\N	1789	1882	Phòng Văn hóa - Xã hội**: triển khai các nhiệm vụ giáo dục, y tế, giảm nghèo, an sinh xã hội.	1
01M8B57ZMM0CM74PX0EFRFQMVS	01M8B57ZMM4PZJ5H25Y45TE479	duty	16384	\N	1	read	thường	0	\N	1889	1971	Văn phòng HĐND và UBND**: theo dõi, đôn đốc tiến độ, tham mưu cải cách hành chính.	1
01M8B57ZMMD75NHFDGPTVM5ATV	01M8B57ZMM4PZJ5H25Y45TE479	duty	17408	\N	1	read	thường	0	\N	1978	2085	Công an xã, Ban Chỉ huy Quân sự xã** phối hợp giữ vững an ninh, quốc phòng; hoàn thành công tác tuyển quân.	1
01M8B57ZMMR819YE2KZH618QTJ	01M8B57ZMM4PZJ5H25Y45TE479	duty	18432	\N	1	read	thường	0	\N	2090	2244	Các ấp căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) trước ngày 15 của tháng cuối quý.	1
01M8B57ZMMQJK4Y9C2MGMAZWPG	01M8B57ZMM4PZJ5H25Y45TE479	reporting	19456	\N	1	read	thường	0	\N	1640	1781	Phòng Kinh tế**: chủ trì tham mưu điều hành phát triển kinh tế; tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND xã hằng tháng trước ngày 20	1
01M8B57ZMM75XK8NDGS87DTKJ1	01M8B57ZMM4PZJ5H25Y45TE479	reporting	20480	\N	1	read	thường	0	\N	2090	2243	Các ấp căn cứ Kế hoạch này tổ chức thực hiện; định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Kinh tế) trước ngày 15 của tháng cuối quý	1
01M8B58AQ6V9SVEVPH7B48KXKD	01M8B57YZ9H9T4G0R1F74C0JX8	target	2049	\N	0	added	thường	1	\N	0	0		2
01M8B58AQ66Z2E87889KYJVY00	01M8B57YZ9H9T4G0R1F74C0JX8	target	9217	\N	0	added	thường	1	\N	0	0		2
01M8B58AQ6S0DPSNKDBMSCQK5K	01M8B57YZ9H9T4G0R1F74C0JX8	target	9217	\N	0	added	thường	1	\N	0	0		2
\.


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.job (id, kind, input, state, progress, total, message, result, cancel_asked, lease_by, lease_until, made_by, made_at, ended_at) FROM stdin;
01M8B58AQ61KBESF89BHH4RQ5W	rebuild	{"reader":1}	done	0	0	\N	{"changed":0}	0	máy 1	\N	\N	1795670944486	1795670944486
01M8B58AQ6A7YQ9R3VF600Q2AY	rebuild	{"reader":2}	waiting	0	0	\N	\N	0	\N	\N	\N	1795670944486	\N
\.


--
-- Data for Name: login_failure; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.login_failure (subject, failures, last_at, free_at) FROM stdin;
3ed05e982cba2de9a4edc43d2526c461e0300d160c441618db8e9debd35d463a	1	1795670941372	1795670941372
5cb01652e9d4c3a822628b8cb5cad545ebe438dfbcb8533942aea3079556bb53	1	1795670941372	1795670941372
\.


--
-- Data for Name: org; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.org (id, founded, decision, recorded_at, recorded_by) FROM stdin;
01M8B57YK88TP0TPXHFGC6QZPJ	2020-01-01	\N	1795670932072	\N
01M8B57YK8WXTZ653DY3ZDKFR5	2020-01-01	\N	1795670932072	\N
01M8B57YK8Z2W0MZ6M758DPD8Z	2020-01-01	\N	1795670932072	\N
01M8B57YK8BGRM6Q85H4M4NWJB	2020-01-01	\N	1795670932072	\N
01M8B57YK8DN4267DZCJ6897KG	2020-01-01	\N	1795670932072	\N
01M8B57YTQHXAES85FFMVXMQXC	2025-07-01	\N	1795670932311	\N
01M8B57YTQD7BRVRSZVE5X2ZVN	2025-07-01	\N	1795670932311	\N
01M8B57ZMMHDAPWTWAYPBB3EPA	1000-01-01	\N	1795670933140	\N
\.


--
-- Data for Name: org_code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.org_code (org, code, valid_from, decision, recorded_at, recorded_by) FROM stdin;
01M8B57YK88TP0TPXHFGC6QZPJ	H1	2020-01-01	\N	1795670932072	\N
01M8B57YK8WXTZ653DY3ZDKFR5	H9	2020-01-01	\N	1795670932072	\N
01M8B57YK8Z2W0MZ6M758DPD8Z	P1	2020-01-01	\N	1795670932072	\N
01M8B57YK8BGRM6Q85H4M4NWJB	X1	2020-01-01	\N	1795670932072	\N
01M8B57YK8DN4267DZCJ6897KG	X2	2020-01-01	\N	1795670932072	\N
01M8B57YTQHXAES85FFMVXMQXC	X1	2025-07-01	\N	1795670932311	\N
01M8B57YTQD7BRVRSZVE5X2ZVN	X2	2025-07-01	\N	1795670932311	\N
\.


--
-- Data for Name: org_end; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.org_end (org, last_day, decision, recorded_at, recorded_by) FROM stdin;
01M8B57YK8BGRM6Q85H4M4NWJB	2025-06-30	\N	1795670932311	\N
01M8B57YK8DN4267DZCJ6897KG	2025-06-30	\N	1795670932311	\N
\.


--
-- Data for Name: org_kind; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.org_kind (org, kind, valid_from, decision, recorded_at, recorded_by) FROM stdin;
01M8B57YK88TP0TPXHFGC6QZPJ	huyện	2020-01-01	\N	1795670932072	\N
01M8B57YK8WXTZ653DY3ZDKFR5	huyện	2020-01-01	\N	1795670932072	\N
01M8B57YK8Z2W0MZ6M758DPD8Z	phòng	2020-01-01	\N	1795670932072	\N
01M8B57YK8BGRM6Q85H4M4NWJB	xã	2020-01-01	\N	1795670932072	\N
01M8B57YK8DN4267DZCJ6897KG	thị trấn	2020-01-01	\N	1795670932072	\N
01M8B57YTQHXAES85FFMVXMQXC	xã	2025-07-01	\N	1795670932311	\N
01M8B57YTQD7BRVRSZVE5X2ZVN	xã	2025-07-01	\N	1795670932311	\N
\.


--
-- Data for Name: org_name; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.org_name (org, name, fold, sort_key, valid_from, decision, recorded_at, recorded_by) FROM stdin;
01M8B57YK88TP0TPXHFGC6QZPJ	Huyện Vạn Lộc	huien van loc	\\x38525a33024404542a44044047022e01428b05428b05428b050501dcc0dcc2dc07	2020-01-01	\N	1795670932072	\N
01M8B57YK8WXTZ653DY3ZDKFR5	Huyện Khác	huien khac	\\x38525a330244043e382a2e01428b05418b040501dcc0dc08	2020-01-01	\N	1795670932072	\N
01M8B57YK8Z2W0MZ6M758DPD8Z	Phòng Tài chính, Kế hoạch	phong tai chinh, ke hoach	\\x483846443604502a3a042e383a443806043e33020438462a2e3801438a418a418b04408b04428b050601dcc0dcbadc0d	2020-01-01	\N	1795670932072	\N
01M8B57YK8BGRM6Q85H4M4NWJB	Xã Một	xa mot	\\x582a044247025001448b03438b050501dcc3dc07	2020-01-01	\N	1795670932072	\N
01M8B57YK8DN4267DZCJ6897KG	Thị trấn Hai	thi tran hai	\\x50383a04504c2b034404382a3a01438b05428b040901dcbcdc06	2020-01-01	\N	1795670932072	\N
01M8B57YTQHXAES85FFMVXMQXC	Xã Một Mới	xa mot moi	\\x582a0442470250044247033a01448b03438b05428b040501dcc3dcc2dc07	2025-07-01	\N	1795670932311	\N
01M8B57YTQD7BRVRSZVE5X2ZVN	Xã Hai	xa hai	\\x582a04382a3a01448b030801dcc3dc06	2025-07-01	\N	1795670932311	\N
01M8B57ZMMHDAPWTWAYPBB3EPA	Ủy ban nhân dân xã Phước Tường	ui ban nhan dan xa phuoc tuong	\\x525a042c2a440444382b034404302b034404582a044838530247032e045053024703443601458b02358b03418b04418a0601dcb2dcc0dc09	1000-01-01	\N	1795670933140	\N
\.


--
-- Data for Name: org_parent; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.org_parent (org, tree, parent, valid_from, decision, recorded_at, recorded_by) FROM stdin;
01M8B57YK8Z2W0MZ6M758DPD8Z	state	01M8B57YK88TP0TPXHFGC6QZPJ	2020-01-01	\N	1795670932072	\N
01M8B57YK8BGRM6Q85H4M4NWJB	state	01M8B57YK88TP0TPXHFGC6QZPJ	2020-01-01	\N	1795670932072	\N
01M8B57YK8DN4267DZCJ6897KG	state	01M8B57YK88TP0TPXHFGC6QZPJ	2020-01-01	\N	1795670932072	\N
01M8B57YTQHXAES85FFMVXMQXC	state	01M8B57YK88TP0TPXHFGC6QZPJ	2025-07-01	\N	1795670932311	\N
01M8B57YTQD7BRVRSZVE5X2ZVN	state	01M8B57YK88TP0TPXHFGC6QZPJ	2025-07-01	\N	1795670932311	\N
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox (id, unique_key, kind, recipient, body, made_at, due_at, tries, sent_at, failure) FROM stdin;
01M8B58AQ66ENJ6PTJ07M6FKTG	remind:2024-03	mail	xa-mot@example	{"period":"2024-03"}	1795670944486	1795670944486	0	\N	\N
\.


--
-- Data for Name: period; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.period (id, name, day_from, day_to) FROM stdin;
nd09-2024-03	Tháng 3/2024 (15/02-14/03)	2024-02-15	2024-03-14
nd09-2024-12	Tháng 12/2024 (15/11-14/12)	2024-11-15	2024-12-14
nd09-2024-06	Tháng 6/2024 (15/05-14/06)	2024-05-15	2024-06-14
\.


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan (id, made_at, made_by) FROM stdin;
01M8B57YZ9H9T4G0R1F74C0JX8	1795670932457	\N
01M8B57ZBADRX8YEP5KDE6B54D	1795670932842	\N
01M8B57ZMM4PZJ5H25Y45TE479	1795670933140	\N
\.


--
-- Data for Name: plan_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_change (plan, n, field, value, decision, why, at, by, by_name) FROM stdin;
01M8B57YZ9H9T4G0R1F74C0JX8	1	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	\N	1795670932457	\N	dòng lệnh
01M8B57ZBADRX8YEP5KDE6B54D	1	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	\N	1795670932842	\N	dòng lệnh
01M8B57ZMM4PZJ5H25Y45TE479	1	org	01M8B57ZMMHDAPWTWAYPBB3EPA	\N	\N	1795670933140	\N	dòng lệnh
01M8B57YZ9H9T4G0R1F74C0JX8	2	org	01M8B57YK88TP0TPXHFGC6QZPJ	\N	\N	1795670944702	\N	dòng lệnh
\.


--
-- Data for Name: plan_document; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_document (plan, n, document, at, by) FROM stdin;
01M8B57YZ9H9T4G0R1F74C0JX8	1	01M8B57YZ9A8K91BAWV0QPZYQ6	1795670932457	\N
01M8B57ZBADRX8YEP5KDE6B54D	1	01M8B57ZBAFY9F9C4R1GDECGMQ	1795670932842	\N
01M8B57ZMM4PZJ5H25Y45TE479	1	01M8B57ZMMN7HNCYZK8FXW57Q6	1795670933140	\N
01M8B57YZ9H9T4G0R1F74C0JX8	2	01M8B58AXYNY9E4HA7F1489AAR	1795670944702	\N
\.


--
-- Data for Name: plan_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_now (plan, document, org, year_from, year_to, vision, targets, tasks, confirmed, revision) FROM stdin;
01M8B57YZ9H9T4G0R1F74C0JX8	01M8B58AXYNY9E4HA7F1489AAR	01M8B57YK88TP0TPXHFGC6QZPJ	2024	2024	\N	13	6	1	23
01M8B57ZBADRX8YEP5KDE6B54D	01M8B57ZBAFY9F9C4R1GDECGMQ	01M8B57YK88TP0TPXHFGC6QZPJ	2024	2030	\N	13	6	0	2
01M8B57ZMM4PZJ5H25Y45TE479	01M8B57ZMMN7HNCYZK8FXW57Q6	01M8B57ZMMHDAPWTWAYPBB3EPA	2026	2026	\N	10	3	0	3
\.


--
-- Data for Name: proposal; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.proposal (item, field, before, value) FROM stdin;
\.


--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.read_log (id, at, who, role, action, object) FROM stdin;
01M8B588DD3DG1PK9FPS569RSP	1795670942125	01M8B57ZVA72BPFQQ6B3HQN7H2	admin	targets	01M8B57YZ9H9T4G0R1F74C0JX8
01M8B588H68DCW5DD9W31C5G43	1795670942246	01M8B57ZVA72BPFQQ6B3HQN7H2	admin	tasks	01M8B57YZ9H9T4G0R1F74C0JX8
01M8B588HCG83PBETK4MTDNFK7	1795670942252	01M8B57ZVA72BPFQQ6B3HQN7H2	admin	documents	
01M8B588KC9H515M1FN6QVKA1A	1795670942316	01M8B57ZVA72BPFQQ6B3HQN7H2	admin	figures	
\.


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reading (document, file_text, parser, body) FROM stdin;
01M8B57YZ9A8K91BAWV0QPZYQ6	01M8B57YZ9PN1J1933JEDDA74R	1	{"document":{"type":"Kế hoạch","number":"15/KH-UBND","date":"2024-01-05","place":"Vạn Lộc","issuer":"Ủy ban nhân dân huyện Vạn Lộc","title":"Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện năm 2024","signer":{"name":"Hoàng Đức Lâm","position":"Phó Chủ tịch","on_behalf_of":"Ủy ban nhân dân"},"recipients":["UBND tỉnh","Thường trực Huyện ủy, HĐND huyện","Các phòng, ban, ngành huyện","UBND các xã, thị trấn","Lưu: VT, TCKH"],"period":{"from":2024,"to":2024,"vision":null}},"references":[{"type":"Nghị quyết","number":"42/NQ-HĐND","date":"2023-12-08","issuer":"Hội đồng nhân dân tỉnh Hải Sơn","basis":true},{"type":"Nghị quyết","number":"27-NQ/HU","date":"2023-11-30","issuer":"Ban Chấp hành Đảng bộ huyện","basis":true},{"type":"Nghị quyết","number":"28-NQ/HU","date":"2023-11-30","issuer":"Ban Chấp hành Đảng bộ huyện","basis":true},{"type":"Nghị quyết","number":"31/NQ-HĐND","date":"2023-12-20","issuer":"Hội đồng nhân dân huyện","basis":true},{"type":"Quyết định","number":"1719/QĐ-TTg","date":"2021-10-14","issuer":"Thủ tướng Chính phủ","basis":false}],"declared_counts":[{"count":8,"group":null},{"count":4,"group":"kinh tế"},{"count":3,"group":"xã hội"},{"count":1,"group":"môi trường"}],"targets":[],"tasks":[],"duties":[],"reporting":[],"results":[{"indicator":"giá trị sản xuất","value":"8412","unit":"tỷ đồng","year":2023,"estimate":true,"pct_plan":"101.2","pct_same_period":"107.5","source":{"start":866,"end":904}},{"indicator":"Thu ngân sách trên địa bàn","value":"412.6","unit":"tỷ đồng","year":2023,"estimate":false,"pct_plan":null,"pct_same_period":null,"source":{"start":955,"end":999}}],"findings":[]}
01M8B57ZBAFY9F9C4R1GDECGMQ	01M8B57ZBAWAGN33D1XN90QVDH	1	{"document":{"type":"Kế hoạch","number":"92/KH-UBND","date":"2024-01-05","place":"Vạn Lộc","issuer":"Ủy ban nhân dân huyện Vạn Lộc","title":"Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện giai đoạn 2024 - 2030","signer":{"name":"Hoàng Đức Lâm","position":"Phó Chủ tịch","on_behalf_of":"Ủy ban nhân dân"},"recipients":["UBND tỉnh","Thường trực Huyện ủy, HĐND huyện","Các phòng, ban, ngành huyện","UBND các xã, thị trấn","Lưu: VT, TCKH"],"period":{"from":2024,"to":2030,"vision":null}},"references":[{"type":"Nghị quyết","number":"42/NQ-HĐND","date":"2023-12-08","issuer":"Hội đồng nhân dân tỉnh Hải Sơn","basis":true},{"type":"Nghị quyết","number":"27-NQ/HU","date":"2023-11-30","issuer":"Ban Chấp hành Đảng bộ huyện","basis":true},{"type":"Nghị quyết","number":"28-NQ/HU","date":"2023-11-30","issuer":"Ban Chấp hành Đảng bộ huyện","basis":true},{"type":"Nghị quyết","number":"31/NQ-HĐND","date":"2023-12-20","issuer":"Hội đồng nhân dân huyện","basis":true},{"type":"Quyết định","number":"1719/QĐ-TTg","date":"2021-10-14","issuer":"Thủ tướng Chính phủ","basis":false}],"declared_counts":[{"count":8,"group":null},{"count":4,"group":"kinh tế"},{"count":3,"group":"xã hội"},{"count":1,"group":"môi trường"}],"targets":[],"tasks":[],"duties":[],"reporting":[],"results":[{"indicator":"giá trị sản xuất","value":"8412","unit":"tỷ đồng","year":2023,"estimate":true,"pct_plan":"101.2","pct_same_period":"107.5","source":{"start":879,"end":917}},{"indicator":"Thu ngân sách trên địa bàn","value":"412.6","unit":"tỷ đồng","year":2023,"estimate":false,"pct_plan":null,"pct_same_period":null,"source":{"start":968,"end":1012}}],"findings":[]}
01M8B57ZMMN7HNCYZK8FXW57Q6	01M8B57ZMM5F5ZN2V2J74WEHDG	1	{"document":{"type":"Kế hoạch","number":"07/KH-UBND","date":"2026-01-12","place":"Phước Tường","issuer":"Ủy ban nhân dân xã Phước Tường","title":"Phát triển kinh tế - xã hội năm 2026","signer":{"name":"Lê Thị Mai Hương","position":"Chủ tịch","on_behalf_of":"Ủy ban nhân dân"},"recipients":["UBND tỉnh Long Hà (b/c)","TT. Đảng ủy, TT. HĐND xã","Các phòng, đơn vị, các ấp","Lưu: VT"],"period":{"from":2026,"to":2026,"vision":null}},"references":[{"type":"Luật","number":"72/2025/QH15","date":"2025-06-16","issuer":null,"basis":true},{"type":"Nghị quyết","number":"19/NQ-HĐND","date":"2025-12-25","issuer":"Hội đồng nhân dân xã khóa II","basis":true}],"declared_counts":[],"targets":[],"tasks":[],"duties":[],"reporting":[],"results":[],"findings":[]}
01M8B58AXYNY9E4HA7F1489AAR	01M8B58AXYNACJVNMGAZZ5ZE6M	1	{"document":{"type":"Kế hoạch","number":"15/KH-UBND","date":"2024-01-05","place":"Vạn Lộc","issuer":"Ủy ban nhân dân huyện Vạn Lộc","title":"Phát triển kinh tế - xã hội, quốc phòng - an ninh huyện năm 2024","signer":{"name":"Hoàng Đức Lâm","position":"Phó Chủ tịch","on_behalf_of":"Ủy ban nhân dân"},"recipients":["UBND tỉnh","Thường trực Huyện ủy, HĐND huyện","Các phòng, ban, ngành huyện","UBND các xã, thị trấn","Lưu: VT, TCKH"],"period":{"from":2024,"to":2024,"vision":null}},"references":[{"type":"Nghị quyết","number":"42/NQ-HĐND","date":"2023-12-08","issuer":"Hội đồng nhân dân tỉnh Hải Sơn","basis":true},{"type":"Nghị quyết","number":"27-NQ/HU","date":"2023-11-30","issuer":"Ban Chấp hành Đảng bộ huyện","basis":true},{"type":"Nghị quyết","number":"28-NQ/HU","date":"2023-11-30","issuer":"Ban Chấp hành Đảng bộ huyện","basis":true},{"type":"Nghị quyết","number":"31/NQ-HĐND","date":"2023-12-20","issuer":"Hội đồng nhân dân huyện","basis":true},{"type":"Quyết định","number":"1719/QĐ-TTg","date":"2021-10-14","issuer":"Thủ tướng Chính phủ","basis":false}],"declared_counts":[{"count":8,"group":null},{"count":4,"group":"kinh tế"},{"count":3,"group":"xã hội"},{"count":1,"group":"môi trường"}],"targets":[],"tasks":[],"duties":[],"reporting":[],"results":[{"indicator":"giá trị sản xuất","value":"8412","unit":"tỷ đồng","year":2023,"estimate":true,"pct_plan":"101.2","pct_same_period":"107.5","source":{"start":866,"end":904}},{"indicator":"Thu ngân sách trên địa bàn","value":"412.6","unit":"tỷ đồng","year":2023,"estimate":false,"pct_plan":null,"pct_same_period":null,"source":{"start":955,"end":999}}],"findings":[]}
\.


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report (id, org, period, form, form_version, made_at) FROM stdin;
01M8B588HWM69NFDTK9GN8SNB0	01M8B57YK88TP0TPXHFGC6QZPJ	nd09-2024-03	01M8B57YZ90T5H20RB1TDQ0RQ4	2	1795670942268
01M8B588J3S41M1AGC7S11N14F	01M8B57YK88TP0TPXHFGC6QZPJ	nd09-2024-12	01M8B57YZ90T5H20RB1TDQ0RQ4	2	1795670942275
01M8B588JH52DDGSKVB8011817	01M8B57YK88TP0TPXHFGC6QZPJ	nd09-2024-12	01M8B57YZ90T5H20RB1TDQ0RQ4	3	1795670942289
01M8B588JQPJ87HTVAZX8661RY	01M8B57YK8Z2W0MZ6M758DPD8Z	nd09-2024-06	01M8B57YZ90T5H20RB1TDQ0RQ4	3	1795670942295
01M8B588JX99TYTSPKQAYZN6B4	01M8B57YK8BGRM6Q85H4M4NWJB	nd09-2024-06	01M8B57YZ90T5H20RB1TDQ0RQ4	3	1795670942301
\.


--
-- Data for Name: report_change; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report_change (report, n, at, by, by_name, delta) FROM stdin;
01M8B588HWM69NFDTK9GN8SNB0	1	1795670942268	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	\\x0191000e1a30314d38423538384857353841535832545057445858343633341a30314d38423537594b38385450305450584846474336515a504aa8b502f888a1e5c268f60401067175c3bd20491a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588J3S41M1AGC7S11N14F	1	1795670942275	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	\\x0183000e1a30314d38423538384a33484739504e30384453474252485233361a30314d38423537594b38385450305450584846474336515a504aceb9028689a1e5c2688201008601001a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588J3S41M1AGC7S11N14F	2	1795670942281	01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai	\\x0185020e1a30314d38423538384a39504330385842574242314542565850341a30314d38423537594b38385450305450584846474336515a504aceb9029289a1e5c268c267021a30314d3842353831315a5447563554504a4d543745353756434a066b652d686169
01M8B588JH52DDGSKVB8011817	1	1795670942289	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	\\x0188000f1a30314d38423538384a484b5a305958535a5736505944324a31391a30314d38423537594b38385450305450584846474336515a504aceb902a289a1e5c2680d6769e1baa36d206de1baa16e681a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588JQPJ87HTVAZX8661RY	1	1795670942295	01M8B57ZVA72BPFQQ6B3HQN7H2	ke	\\x01e100061a30314d38423538384a5133333558563342535433585452304a321a30314d38423537594b38385450305450584846474336515a504ae0b602ae89a1e5c268a403001442c3a16f2063c3a16f2031322f42432d54434b481a30314d38423537594b385a3257304d5a364d373538445044385a1a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588JX99TYTSPKQAYZN6B4	1	1795670942301	01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai	\\x01e100061a30314d38423538384a5859585a4d434e3254514a5842355458301a30314d38423537594b38385450305450584846474336515a504ae0b602ba89a1e5c268ae03001342c3a16f2063c3a16f20332f42432d55424e441a30314d38423537594b384247524d3651383548344d344e574a421a30314d3842353831315a5447563554504a4d543745353756434a066b652d686169
\.


--
-- Data for Name: report_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.report_now (report, n, cells) FROM stdin;
01M8B588HWM69NFDTK9GN8SNB0	1	\\x0191000e1a30314d38423538384857353841535832545057445858343633341a30314d38423537594b38385450305450584846474336515a504aa8b502f888a1e5c268f60401067175c3bd20491a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588J3S41M1AGC7S11N14F	2	\\x0183000e1a30314d38423538384a33484739504e30384453474252485233361a30314d38423537594b38385450305450584846474336515a504aceb9028689a1e5c2688201008601001a30314d384235375a56413732425046515136423348514e374832026b6585020e1a30314d38423538384a39504330385842574242314542565850341a30314d38423537594b38385450305450584846474336515a504aceb9029289a1e5c268c267021a30314d3842353831315a5447563554504a4d543745353756434a066b652d686169
01M8B588JH52DDGSKVB8011817	1	\\x0188000f1a30314d38423538384a484b5a305958535a5736505944324a31391a30314d38423537594b38385450305450584846474336515a504aceb902a289a1e5c2680d6769e1baa36d206de1baa16e681a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588JQPJ87HTVAZX8661RY	1	\\x01e100061a30314d38423538384a5133333558563342535433585452304a321a30314d38423537594b38385450305450584846474336515a504ae0b602ae89a1e5c268a403001442c3a16f2063c3a16f2031322f42432d54434b481a30314d38423537594b385a3257304d5a364d373538445044385a1a30314d384235375a56413732425046515136423348514e374832026b65
01M8B588JX99TYTSPKQAYZN6B4	1	\\x01e100061a30314d38423538384a5859585a4d434e3254514a5842355458301a30314d38423537594b38385450305450584846474336515a504ae0b602ba89a1e5c268ae03001342c3a16f2063c3a16f20332f42432d55424e441a30314d38423537594b384247524d3651383548344d344e574a421a30314d3842353831315a5447563554504a4d543745353756434a066b652d686169
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migration (n, name, sha256, applied_at) FROM stdin;
1	ground	c48e8d19f043ebfb2cbe142a63da70127b6cac40b8e13f57f0a53e2a8a469724	1795670950807
2	people	26f9d9f11e39d55f6a7c64ef07d0b966ddd785a48923885ff4ae87ab958eb89a	1795670950807
3	plans	a2065ce5178be680a784df9ddabe63fa32ba1a1c0cd980edbfb599501ebc1cdd	1795670950807
4	figures	1299d056a6c17655e6e3183437b5d10701220512df79338bcab0fcfb422d38de	1795670950807
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.session (token, account, made_at, seen_at, address) FROM stdin;
96e4025bba89c9ca08368ca8a05e2c0bd5bf72998d9ad0a98b0c4e0d5b9a1e66	01M8B57ZVA72BPFQQ6B3HQN7H2	1795670938208	1795670938208	127.0.0.1
a875c484a64f168cf9ff78d0fc442f98b70f57f6b8f8695e283e4c8a27be35b8	01M8B5811ZTGV5TPJMT7E57VCJ	1795670939114	1795670939114	127.0.0.1
9e59d15855a1eea0cf3a19f4782afffdd7542aadbb736ff49eb746d0c5cc57ab	01M8B581WZVNB727965BAG493Z	1795670940148	1795670940148	127.0.0.1
\.


--
-- Data for Name: target_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.target_now (item, parent, list_item, grp, series, indicator_name, indicator, change, comparator, value, value_max, approximate, unit, price_base, year, span_from, span_to, recurs, qualifiers, orgs, place, points, versions, fold) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	\N	1	Kinh tế	\N	Giá trị sản xuất (	01M8B57YZ9ERXAXA6GGH9HTES7	level	eq	9100	\N	1	tỷ đồng	giá so sánh năm 2010	2024	\N	\N	\N	{"all":["giá so sánh năm 2010"]}	{"all":[]}	main	\N	1	gia tri san xuat ( kinh te
01M8B57YZ9VHGMEMNCH8J5JWKY	01M8B57YZ9TWWCWRPGQ0J0MS4D	1	Kinh tế	\N	nông - lâm - thủy sản	01M8B57YZ9NTC509WP7D18SRS0	level	eq	2150	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	nong - lam - thui san kinh te
01M8B57YZ9K2VM6MA8CCT9SC40	01M8B57YZ9TWWCWRPGQ0J0MS4D	1	Kinh tế	\N	công nghiệp - xây dựng	01M8B57YZ957B3N9HY83V3H18G	level	eq	4300	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	cong nghiep - xai dung kinh te
01M8B57YZ9DDTSMXSS2DJ3W5CE	01M8B57YZ9TWWCWRPGQ0J0MS4D	1	Kinh tế	\N	dịch vụ	01M8B57YZ987VE0AFXH92VF9EF	level	eq	2600	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	dich vu kinh te
01M8B57YZ9BQT7S3DNNCYTXFGH	\N	2	Kinh tế	\N	Thu nhập bình quân đầu người	01M8B57YZ9V3QP30C84NF8XHE4	level	eq	66	\N	0	triệu đồng/người	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	2	thu nhap binh quan dau nguoi kinh te
01M8B57YZ9H1X9ER8K78BDJ9F2	\N	3	Kinh tế	\N	Thu ngân sách nhà nước trên địa bàn	01M8B57YZ9G9S517NENG7GSPGR	level	ge	430	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	thu ngan sach nha nuoc tren dia ban kinh te
01M8B57YZ99MRCM41039451NSN	\N	4	Kinh tế	\N	xã đạt chuẩn nông thôn mới	01M8B57YZ9JG86BMXFNV6FP8NM	level	ge	2	\N	0	xã	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	xa dat chuan nong thon moi kinh te
01M8B57YZ9255FYC6MNHW9SWXS	\N	1	Xã hội	\N	tỷ lệ hộ nghèo	01M8B57YZ9PEJ7XE5WNG496ZTQ	decrease	range	1	1.5	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	points	1	ti le ho ngheo xa hoi
01M8B57YZ9JGYNJ9G1FY7KAXGV	\N	2	Xã hội	\N	Tỷ lệ lao động qua đào tạo	01M8B57YZ92R6J934NCYZH96CR	level	gt	71	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le lao dong qua dao tao xa hoi
01M8B57YZ9SXM6MXSEV4DA65JZ	01M8B57YZ9JGYNJ9G1FY7KAXGV	2	Xã hội	\N	có bằng cấp, chứng chỉ	01M8B57YZ9X1VA03VAZF82MRKY	level	eq	32	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	co bang cap, chung chi xa hoi
01M8B57YZ9EPVTR4PVB8TP2B5Y	\N	3	Xã hội	\N	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân	01M8B57YZ98X5CF25A3S5YCY7E	level	lt	9	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le tre em duoi 5 tuoi sui dinh duong the nhe can xa hoi
01M8B57YZ97BH9H5KNKEZYCD6N	\N	1	Môi trường	\N	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh	01M8B58AQ6WN99V9C0ABA0ER4Z	level	eq	98.5	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le dan so nong thon su dung nuoc hop ve sinh moi truong
01M8B57YZ9MEG3EZ6HDCYWJ0SX	\N	\N	Nông nghiệp và nông thôn	\N	Chuyển đổi đất lúa kém hiệu quả sang trồng cây ăn quả	01M8B57YZ98XE7D3KW7F7QV25K	level	eq	150	\N	0	ha	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	task	\N	1	chuien doi dat lua kem hieu qua sang trong cai an qua nong nghiep va nong thon
01M8B57ZBAFSEWS4E7QBHM6Y2S	\N	1	Kinh tế	\N	Giá trị sản xuất (	01M8B57YZ9ERXAXA6GGH9HTES7	level	eq	9050	\N	0	tỷ đồng	giá so sánh năm 2010	2024	\N	\N	\N	{"all":["giá so sánh năm 2010"]}	{"all":[]}	main	\N	1	gia tri san xuat ( kinh te
01M8B57ZBAQ6KMQ22NMCYS3CTB	01M8B57ZBAFSEWS4E7QBHM6Y2S	1	Kinh tế	\N	nông - lâm - thủy sản	01M8B57YZ9NTC509WP7D18SRS0	level	eq	2150	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	nong - lam - thui san kinh te
01M8B57ZBA6CJJXYM6MTYCTBV6	01M8B57ZBAFSEWS4E7QBHM6Y2S	1	Kinh tế	\N	công nghiệp - xây dựng	01M8B57YZ957B3N9HY83V3H18G	level	eq	4300	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	cong nghiep - xai dung kinh te
01M8B57ZBANT1X4FYW0N8567S0	01M8B57ZBAFSEWS4E7QBHM6Y2S	1	Kinh tế	\N	dịch vụ	01M8B57YZ987VE0AFXH92VF9EF	level	eq	2600	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	dich vu kinh te
01M8B57ZBARQ56EWTFPXW1Q5AP	\N	2	Kinh tế	\N	Thu nhập bình quân đầu người	01M8B57YZ9V3QP30C84NF8XHE4	level	eq	95	\N	0	triệu đồng/người/năm	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	thu nhap binh quan dau nguoi kinh te
01M8B57ZBAG551NF2VV6EAAST6	\N	3	Kinh tế	\N	Thu ngân sách nhà nước trên địa bàn	01M8B57YZ9G9S517NENG7GSPGR	level	ge	430	\N	0	tỷ đồng	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	thu ngan sach nha nuoc tren dia ban kinh te
01M8B57ZBAX1YPSPQTQGVA5J5E	\N	4	Kinh tế	\N	xã đạt chuẩn nông thôn mới	01M8B57YZ9JG86BMXFNV6FP8NM	level	eq	2	\N	0	xã	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	xa dat chuan nong thon moi kinh te
01M8B57ZBADC4DFRM52D6EDBPD	\N	1	Xã hội	\N	tỷ lệ hộ nghèo	01M8B57YZ9PEJ7XE5WNG496ZTQ	decrease	range	1	1.5	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le ho ngheo xa hoi
01M8B57ZBAHX9GNYRSQHX1J0RE	\N	2	Xã hội	\N	Tỷ lệ lao động qua đào tạo	01M8B57YZ92R6J934NCYZH96CR	level	gt	71	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le lao dong qua dao tao xa hoi
01M8B57ZBAZ2NBEM7RKN5CPXQC	01M8B57ZBAHX9GNYRSQHX1J0RE	2	Xã hội	\N	có bằng cấp, chứng chỉ	01M8B57YZ9X1VA03VAZF82MRKY	level	eq	32	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	co bang cap, chung chi xa hoi
01M8B57ZBAMT05FB938BVJ9HJ4	\N	3	Xã hội	\N	Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân	01M8B57YZ98X5CF25A3S5YCY7E	level	lt	9	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le tre em duoi 5 tuoi sui dinh duong the nhe can xa hoi
01M8B57ZBAKVTZW1575V4T83N6	\N	1	Môi trường	\N	Tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh	01M8B57YZ9VPBWSCYX146QFWTD	level	eq	98.5	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le dan so nong thon su dung nuoc hop ve sinh moi truong
01M8B57ZBA9KZRRC3ENW9F66EX	\N	\N	Nông nghiệp và nông thôn	\N	Chuyển đổi đất lúa kém hiệu quả sang trồng cây ăn quả	01M8B57YZ98XE7D3KW7F7QV25K	level	eq	150	\N	0	ha	\N	2030	\N	\N	\N	{"all":[]}	{"all":[]}	task	\N	1	chuien doi dat lua kem hieu qua sang trong cai an qua nong nghiep va nong thon
01M8B57ZMM0V7MXJZ4WJ8CWT4Q	\N	1	Kinh tế	\N	Tổng giá trị sản xuất	01M8B57ZMM9BSCX2T687F98FPS	level	eq	1284	\N	0	tỉ đồng	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	tong gia tri san xuat kinh te
01M8B57ZMMRQST6V1XZ6S9M6NY	\N	2	Kinh tế	\N	thu nhập bình quân đầu người	01M8B57YZ9V3QP30C84NF8XHE4	level	eq	78	\N	0	triệu đồng/người/năm	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	thu nhap binh quan dau nguoi kinh te
01M8B57ZMMPBTM5EWQET4ZV4DD	\N	3	Kinh tế	\N	Thu ngân sách xã	01M8B57ZMM8RKRBWBFS8ASYAPF	level	eq	14650	\N	0	triệu đồng	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	thu ngan sach xa kinh te
01M8B57ZMMZAJDXDAJJAHTNJSR	\N	4	Kinh tế	\N	hợp tác xã	01M8B57ZMM8PGPQHNW75WTWR84	level	ge	1	\N	0	hợp tác xã	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	hop tac xa kinh te
01M8B57ZMM0QVW9B3WN95T573J	\N	4	Kinh tế	\N	doanh nghiệp	01M8B57ZMME3CV4CP3FHY07D35	level	eq	10	\N	0	doanh nghiệp	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	doanh nghiep kinh te
01M8B57ZMM9AZJVNVAVQX48DVY	\N	1	Văn hóa - xã hội	\N	Tỷ lệ hộ nghèo đa chiều	01M8B57ZMM97K5NQFN0P64SFTP	level	lt	1.8	\N	0	%	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le ho ngheo da chieu van hoa - xa hoi
01M8B57ZMMRP83XXF7JT0KZB24	\N	2	Văn hóa - xã hội	\N	Tỷ lệ người dân tham gia bảo hiểm y tế	01M8B57ZMMBTD1S30JY8M9AB25	level	ge	95.5	\N	0	%	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le nguoi dan tham gia bao hiem i te van hoa - xa hoi
01M8B57ZMMNPG4MMZZ98CF28BY	\N	3	Văn hóa - xã hội	\N	hồ sơ thủ tục hành chính được giải quyết đúng hạn	01M8B57ZMMJ6K498ZB17EGJ2VJ	level	eq	100	\N	0	%	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ho so thu tuc hanh chinh duoc giai quiet dung han van hoa - xa hoi
01M8B57ZMM2E4MFG66VMKK8HHR	\N	1	Quốc phòng - an ninh	\N	Hoàn thành 100% chỉ tiêu giao quân	01M8B57ZMM84DDTKWWB5QB4CBJ	level	eq	\N	\N	0	\N	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	hoan thanh 100% chi tieu giao quan quoc phong - an ninh
01M8B57ZMMKP4DBKZGRN4K0A2J	\N	2	Quốc phòng - an ninh	\N	Giữ vững an ninh chính trị, trật tự an toàn xã hội	01M8B57ZMMKXTK5RSY9PF0GPVV	maintain	eq	\N	\N	0	\N	\N	2026	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	giu vung an ninh chinh tri, trat tu an toan xa hoi quoc phong - an ninh
01M8B58AQ6V9SVEVPH7B48KXKD	\N	\N	\N	\N	Số hợp tác xã thành lập mới	01M8B58AQ6BTP1Z7VBG3QNJDNW	level	eq	4	\N	0	hợp tác xã	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	so hop tac xa thanh lap moi
01M8B58AQ66Z2E87889KYJVY00	\N	\N	\N	\N	Tỷ lệ lao động qua đào tạo nghề	01M8B58AQ6Q4DJK4A47NTG99JD	level	eq	71	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le lao dong qua dao tao nghe
01M8B58AQ6S0DPSNKDBMSCQK5K	\N	\N	\N	\N	Tỷ lệ lao động qua đào tạo chung	01M8B58AQ6NMKSSSS218VQAJ6P	level	eq	72.5	\N	0	%	\N	2024	\N	\N	\N	{"all":[]}	{"all":[]}	main	\N	1	ti le lao dong qua dao tao chung
\.


--
-- Data for Name: target_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.target_version (item, n, decision, body, valid_from, recorded_at, recorded_by, recorded_by_name, change, comparator, value, value_max, approximate, unit, year) FROM stdin;
01M8B57YZ9TWWCWRPGQ0J0MS4D	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9VHGMEMNCH8J5JWKY	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9K2VM6MA8CCT9SC40	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9DDTSMXSS2DJ3W5CE	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9BQT7S3DNNCYTXFGH	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9H1X9ER8K78BDJ9F2	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ99MRCM41039451NSN	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9255FYC6MNHW9SWXS	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9JGYNJ9G1FY7KAXGV	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9SXM6MXSEV4DA65JZ	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9EPVTR4PVB8TP2B5Y	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ97BH9H5KNKEZYCD6N	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9MEG3EZ6HDCYWJ0SX	1	\N	\N	\N	1795670932457	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAFSEWS4E7QBHM6Y2S	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAQ6KMQ22NMCYS3CTB	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBA6CJJXYM6MTYCTBV6	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBANT1X4FYW0N8567S0	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBARQ56EWTFPXW1Q5AP	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAG551NF2VV6EAAST6	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAX1YPSPQTQGVA5J5E	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBADC4DFRM52D6EDBPD	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAHX9GNYRSQHX1J0RE	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAZ2NBEM7RKN5CPXQC	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAMT05FB938BVJ9HJ4	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBAKVTZW1575V4T83N6	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZBA9KZRRC3ENW9F66EX	1	\N	\N	\N	1795670932842	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMM0V7MXJZ4WJ8CWT4Q	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMMRQST6V1XZ6S9M6NY	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMMPBTM5EWQET4ZV4DD	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMMZAJDXDAJJAHTNJSR	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMM0QVW9B3WN95T573J	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMM9AZJVNVAVQX48DVY	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMMRP83XXF7JT0KZB24	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMMNPG4MMZZ98CF28BY	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMM2E4MFG66VMKK8HHR	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B57ZMMKP4DBKZGRN4K0A2J	1	\N	\N	\N	1795670933140	\N	dòng lệnh	\N	\N	\N	\N	\N	\N	\N
01M8B58AQ6V9SVEVPH7B48KXKD	1	\N	\N	\N	1795670944486	\N	Trần Thị Kế	\N	\N	\N	\N	\N	\N	\N
01M8B58AQ66Z2E87889KYJVY00	1	\N	\N	\N	1795670944486	\N	Trần Thị Kế	\N	\N	\N	\N	\N	\N	\N
01M8B58AQ6S0DPSNKDBMSCQK5K	1	\N	\N	\N	1795670944486	\N	Trần Thị Kế	\N	\N	\N	\N	\N	\N	\N
01M8B57YZ9BQT7S3DNNCYTXFGH	2	44/NQ-HĐND	Hội đồng nhân dân huyện	2024-07-15	1795670944486	\N	Trần Thị Kế	level	ge	68.5	\N	0	triệu đồng/người	2024
\.


--
-- Data for Name: task_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.task_now (item, section, heading, body, lead_words, coordinating, due, focus, fold) FROM stdin;
01M8B57YZ9FCWS98YAMJD9C8Y3	{"all":["III","1","1.1","a"]}	Nông nghiệp và nông thôn	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	{"all":["Phòng Nông nghiệp và Phát triển nông thôn"]}	{"all":["Trạm Khuyến nông","UBND các xã, thị trấn"]}	2024-09-30	0	chuien doi 150 ha dat lua kem hieu qua sang trong cai an qua. nong nghiep va nong thon
01M8B57YZ95C19R56RM62J9MXC	{"all":["III","1","1.1","b"]}	Nông nghiệp và nông thôn	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	{"all":[]}	{"all":[]}	2024-06-30	0	ra soat, bo sung qui hoach vung trong duoc lieu; hoan thanh truoc ngai 30/6/2024. nong nghiep va nong thon
01M8B57YZ90NK1M0S9S4DSHCDX	{"all":["III","1","1.2","a"]}	Công nghiệp, xây dựng	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	{"all":["Phòng Kinh tế và Hạ tầng"]}	{"all":["Ban Quản lý dự án đầu tư xây dựng huyện"]}	\N	0	phong kinh te va ha tang chu tri, phoi hop voi ban quan li du an dau tu xai dung huien dai nhanh tien do duong noi cum cong nghiep bai dai. cong nghiep, xai dung
01M8B57YZ9QKH3HHR44633R0AV	{"all":["III","1","1.2","b"]}	Công nghiệp, xây dựng	Khởi công mới 03 công trình thủy lợi nhỏ.	{"all":[]}	{"all":[]}	\N	0	khoi cong moi 03 cong trinh thui loi nho. cong nghiep, xai dung
01M8B57YZ9MB514FC48DEZYSQF	{"all":["III","2","a"]}	Lĩnh vực văn hóa - xã hội	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	{"all":[]}	{"all":[]}	\N	0	dui tri si so hoc sinh, nang chat luong dai va hoc o cac truong vung kho khan. linh vuc van hoa - xa hoi
01M8B57YZ90RCWRDK5S9NTX29S	{"all":["III","2","b"]}	Lĩnh vực văn hóa - xã hội	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	{"all":[]}	{"all":[]}	\N	0	thuc hien de an giam ngheo theo quiet dinh so 1719/qd-ttg ngai 14 thang 10 nam 2021 cua thu tuong chinh phu. linh vuc van hoa - xa hoi
01M8B57ZBAD5HR37RHTNE2WFJ0	{"all":["III","1","1.1","a"]}	Nông nghiệp và nông thôn	Chuyển đổi 150 ha đất lúa kém hiệu quả sang trồng cây ăn quả.	{"all":["Phòng Nông nghiệp và Phát triển nông thôn"]}	{"all":["Trạm Khuyến nông","UBND các xã, thị trấn"]}	2024-09-30	0	chuien doi 150 ha dat lua kem hieu qua sang trong cai an qua. nong nghiep va nong thon
01M8B57ZBAKJEN6SXXA9P9RT2J	{"all":["III","1","1.1","b"]}	Nông nghiệp và nông thôn	Rà soát, bổ sung quy hoạch vùng trồng dược liệu; hoàn thành trước ngày 30/6/2024.	{"all":[]}	{"all":[]}	2024-06-30	0	ra soat, bo sung qui hoach vung trong duoc lieu; hoan thanh truoc ngai 30/6/2024. nong nghiep va nong thon
01M8B57ZBAP6NFH5QPT3E0NFAP	{"all":["III","1","1.2","a"]}	Công nghiệp, xây dựng	Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Ban Quản lý dự án đầu tư xây dựng huyện đẩy nhanh tiến độ đường nối cụm công nghiệp Bãi Dài.	{"all":["Phòng Kinh tế và Hạ tầng"]}	{"all":["Ban Quản lý dự án đầu tư xây dựng huyện"]}	\N	0	phong kinh te va ha tang chu tri, phoi hop voi ban quan li du an dau tu xai dung huien dai nhanh tien do duong noi cum cong nghiep bai dai. cong nghiep, xai dung
01M8B57ZBAPEAJY3YR5AYWH07Q	{"all":["III","1","1.2","b"]}	Công nghiệp, xây dựng	Khởi công mới 03 công trình thủy lợi nhỏ.	{"all":[]}	{"all":[]}	\N	0	khoi cong moi 03 cong trinh thui loi nho. cong nghiep, xai dung
01M8B57ZBAR19K4S4M12H9YM6Y	{"all":["III","2","a"]}	Lĩnh vực văn hóa - xã hội	Duy trì sĩ số học sinh, nâng chất lượng dạy và học ở các trường vùng khó khăn.	{"all":[]}	{"all":[]}	\N	0	dui tri si so hoc sinh, nang chat luong dai va hoc o cac truong vung kho khan. linh vuc van hoa - xa hoi
01M8B57ZBA3J065535BDGPEXVN	{"all":["III","2","b"]}	Lĩnh vực văn hóa - xã hội	Thực hiện Đề án giảm nghèo theo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ.	{"all":[]}	{"all":[]}	\N	0	thuc hien de an giam ngheo theo quiet dinh so 1719/qd-ttg ngai 14 thang 10 nam 2021 cua thu tuong chinh phu. linh vuc van hoa - xa hoi
01M8B57ZMMS7FP8108ZFREMNZ6	{"all":["II"]}	NHIỆM VỤ TRỌNG TÂM	Rà soát, lập quy hoạch chung xã	{"all":["Phòng Kinh tế"]}	{"all":["Văn phòng HĐND và UBND"]}	2026-06-30	1	ra soat, lap qui hoach chung xa nhiem vu trong tam
01M8B57ZMMNJWKV79VFDJ0ZT51	{"all":["II"]}	NHIỆM VỤ TRỌNG TÂM	Chuẩn hóa dữ liệu hộ tịch, dân cư	{"all":["Công an xã"]}	{"all":["Phòng Văn hóa - Xã hội"]}	2026-09-30	1	chuan hoa du lieu ho tich, dan cu nhiem vu trong tam
01M8B57ZMMW7T7P83T1FKQJSE0	{"all":["II"]}	NHIỆM VỤ TRỌNG TÂM	Vận hành Trung tâm Phục vụ hành chính công	{"all":["Văn phòng HĐND và UBND"]}	{"all":["Các phòng, đơn vị"]}	\N	1	van hanh trung tam phuc vu hanh chinh cong nhiem vu trong tam
\.


--
-- Data for Name: told_now; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.told_now (plan, seq, org, indicator, value, unit, year, estimate, start_at, end_at) FROM stdin;
01M8B57ZBADRX8YEP5KDE6B54D	1	01M8B57YK88TP0TPXHFGC6QZPJ	\N	8412	tỷ đồng	2023	1	879	917
01M8B57ZBADRX8YEP5KDE6B54D	2	01M8B57YK88TP0TPXHFGC6QZPJ	\N	412.6	tỷ đồng	2023	0	968	1012
01M8B57YZ9H9T4G0R1F74C0JX8	1	01M8B57YK88TP0TPXHFGC6QZPJ	\N	8412	tỷ đồng	2023	1	866	904
01M8B57YZ9H9T4G0R1F74C0JX8	2	01M8B57YK88TP0TPXHFGC6QZPJ	\N	412.6	tỷ đồng	2023	0	955	999
\.


--
-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_account (id, name, display_name, made_at, made_by) FROM stdin;
01M8B57ZVA72BPFQQ6B3HQN7H2	ke	ke	1795670933354	\N
01M8B5811ZTGV5TPJMT7E57VCJ	ke-hai	ke-hai	1795670934591	\N
01M8B581WZVNB727965BAG493Z	xa-mot	xa-mot	1795670935455	\N
01M8B583CZYPZK8W9P8HMKB0WK	mat-tran	mat-tran	1795670936991	\N
\.


--
-- Data for Name: user_password; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_password (account, n, hash, must_change, set_at, set_by) FROM stdin;
01M8B57ZVA72BPFQQ6B3HQN7H2	1	$argon2id$v=19$m=65536,t=2,p=1$z9YnCarkZ41F7pTvT1G5pg$rYYgUSL/73e8hDmIE7OqdyrHD9dw8PcvLGv1bAtUE6k	0	1795670933354	\N
01M8B5811ZTGV5TPJMT7E57VCJ	1	$argon2id$v=19$m=65536,t=2,p=1$wUtgcgd28JVATapVmRbEGg$MjNLJtNwXpooqdt+YjbMbvGZVpTDmBAyis+VB0RDcHE	0	1795670934591	\N
01M8B581WZVNB727965BAG493Z	1	$argon2id$v=19$m=65536,t=2,p=1$gnEpiBBEJkNj/h8VZJ0aVQ$mE+YLzansjh3xellPEUr92V5e13maEWl216E5/vyPPk	0	1795670935455	\N
01M8B583CZYPZK8W9P8HMKB0WK	1	$argon2id$v=19$m=65536,t=2,p=1$CTcd4NGRt/Y3e7Gzyn/1iA$K3+8KsfsVos5yr2mZREXs1iohrRlkbLIz6HghjWEzU4	0	1795670936991	\N
\.


--
-- Data for Name: user_role; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_role (account, role, org, held, valid_from, recorded_at, recorded_by) FROM stdin;
01M8B57ZVA72BPFQQ6B3HQN7H2	admin		1	2026-11-26	1795670933354	\N
01M8B5811ZTGV5TPJMT7E57VCJ	planner	01M8B57YK88TP0TPXHFGC6QZPJ	1	2026-11-26	1795670934591	\N
01M8B581WZVNB727965BAG493Z	reporter	01M8B57YTQHXAES85FFMVXMQXC	1	2026-11-26	1795670935455	\N
01M8B583CZYPZK8W9P8HMKB0WK	supervisor	01M8B57YK88TP0TPXHFGC6QZPJ	1	2026-11-26	1795670936991	\N
\.


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);


--
-- Name: document_change document_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_change
    ADD CONSTRAINT document_change_pkey PRIMARY KEY (document, n);


--
-- Name: document document_file_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_file_key UNIQUE (file);


--
-- Name: document_now document_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_now
    ADD CONSTRAINT document_now_pkey PRIMARY KEY (document);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);


--
-- Name: figure_choice figure_choice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_pkey PRIMARY KEY (id);


--
-- Name: file_chunk file_chunk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_chunk
    ADD CONSTRAINT file_chunk_pkey PRIMARY KEY (file, n);


--
-- Name: file file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (sha256);


--
-- Name: file_text file_text_file_reader_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_text
    ADD CONSTRAINT file_text_file_reader_key UNIQUE (file, reader);


--
-- Name: file_text file_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_text
    ADD CONSTRAINT file_text_pkey PRIMARY KEY (id);


--
-- Name: form_line form_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_line
    ADD CONSTRAINT form_line_pkey PRIMARY KEY (form, line);


--
-- Name: form form_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT form_pkey PRIMARY KEY (id);


--
-- Name: form_version form_version_form_n_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT form_version_form_n_key UNIQUE (form, n);


--
-- Name: form_version form_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT form_version_pkey PRIMARY KEY (id);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (who, idempotency_key);


--
-- Name: indicator_change indicator_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_change
    ADD CONSTRAINT indicator_change_pkey PRIMARY KEY (indicator, n);


--
-- Name: indicator_link indicator_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_link
    ADD CONSTRAINT indicator_link_pkey PRIMARY KEY (item, n);


--
-- Name: indicator_now indicator_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_now
    ADD CONSTRAINT indicator_now_pkey PRIMARY KEY (indicator);


--
-- Name: indicator indicator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (id);


--
-- Name: item_anchor item_anchor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_anchor
    ADD CONSTRAINT item_anchor_pkey PRIMARY KEY (item, n);


--
-- Name: item_change item_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_change
    ADD CONSTRAINT item_change_pkey PRIMARY KEY (item, n);


--
-- Name: item_now item_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_now
    ADD CONSTRAINT item_now_pkey PRIMARY KEY (item);


--
-- Name: item item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_pkey PRIMARY KEY (id);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);


--
-- Name: login_failure login_failure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_failure
    ADD CONSTRAINT login_failure_pkey PRIMARY KEY (subject);


--
-- Name: org_code org_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_code
    ADD CONSTRAINT org_code_pkey PRIMARY KEY (org, valid_from, recorded_at);


--
-- Name: org_end org_end_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_end
    ADD CONSTRAINT org_end_pkey PRIMARY KEY (org, recorded_at);


--
-- Name: org_kind org_kind_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_kind
    ADD CONSTRAINT org_kind_pkey PRIMARY KEY (org, valid_from, recorded_at);


--
-- Name: org_name org_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_pkey PRIMARY KEY (org, valid_from, recorded_at);


--
-- Name: org_parent org_parent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_parent
    ADD CONSTRAINT org_parent_pkey PRIMARY KEY (org, tree, valid_from, recorded_at);


--
-- Name: org org_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org
    ADD CONSTRAINT org_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_unique_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_unique_key_key UNIQUE (unique_key);


--
-- Name: period period_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period
    ADD CONSTRAINT period_pkey PRIMARY KEY (id);


--
-- Name: plan_change plan_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_pkey PRIMARY KEY (plan, n);


--
-- Name: plan_document plan_document_document_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_document_key UNIQUE (document);


--
-- Name: plan_document plan_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_pkey PRIMARY KEY (plan, n);


--
-- Name: plan_now plan_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_now
    ADD CONSTRAINT plan_now_pkey PRIMARY KEY (plan);


--
-- Name: plan plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (id);


--
-- Name: proposal proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (item, field);


--
-- Name: read_log read_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.read_log
    ADD CONSTRAINT read_log_pkey PRIMARY KEY (id);


--
-- Name: reading reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (document);


--
-- Name: report_change report_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_change
    ADD CONSTRAINT report_change_pkey PRIMARY KEY (report, n);


--
-- Name: report_now report_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_now
    ADD CONSTRAINT report_now_pkey PRIMARY KEY (report);


--
-- Name: report report_org_period_form_form_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_org_period_form_form_version_key UNIQUE (org, period, form, form_version);


--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (n);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token);


--
-- Name: target_now target_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_now
    ADD CONSTRAINT target_now_pkey PRIMARY KEY (item);


--
-- Name: target_version target_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_version
    ADD CONSTRAINT target_version_pkey PRIMARY KEY (item, n);


--
-- Name: task_now task_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_now
    ADD CONSTRAINT task_now_pkey PRIMARY KEY (item);


--
-- Name: told_now told_now_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.told_now
    ADD CONSTRAINT told_now_pkey PRIMARY KEY (plan, seq);


--
-- Name: user_account user_account_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT user_account_name_key UNIQUE (name);


--
-- Name: user_account user_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT user_account_pkey PRIMARY KEY (id);


--
-- Name: user_password user_password_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_password
    ADD CONSTRAINT user_password_pkey PRIMARY KEY (account, n);


--
-- Name: user_role user_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_role
    ADD CONSTRAINT user_role_pkey PRIMARY KEY (account, role, org, valid_from, recorded_at);


--
-- Name: audit_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_at ON public.audit USING btree (at);


--
-- Name: audit_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_object ON public.audit USING btree (object, at);


--
-- Name: document_now_issue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_now_issue ON public.document_now USING btree (issue);


--
-- Name: document_now_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_now_plan ON public.document_now USING btree (plan);


--
-- Name: figure_choice_cell; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX figure_choice_cell ON public.figure_choice USING btree (indicator, about_org);


--
-- Name: form_line_indicator; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX form_line_indicator ON public.form_line USING btree (indicator);


--
-- Name: form_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX form_plan ON public.form USING btree (plan);


--
-- Name: idempotency_kept; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_kept ON public.idempotency USING btree (kept_at);


--
-- Name: indicator_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX indicator_key ON public.indicator USING btree (name_key);


--
-- Name: item_now_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_now_plan ON public.item_now USING btree (plan, kind, seq);


--
-- Name: item_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_plan ON public.item USING btree (plan);


--
-- Name: job_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_state ON public.job USING btree (state, made_at);


--
-- Name: login_failure_last; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_failure_last ON public.login_failure USING btree (last_at);


--
-- Name: org_code_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX org_code_code ON public.org_code USING btree (code, valid_from);


--
-- Name: org_name_fold; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX org_name_fold ON public.org_name USING btree (fold);


--
-- Name: org_parent_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX org_parent_parent ON public.org_parent USING btree (parent, tree);


--
-- Name: outbox_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_due ON public.outbox USING btree (sent_at, due_at);


--
-- Name: plan_now_org; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX plan_now_org ON public.plan_now USING btree (org);


--
-- Name: read_log_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX read_log_at ON public.read_log USING btree (at);


--
-- Name: report_form; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_form ON public.report USING btree (form);


--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (account);


--
-- Name: target_now_indicator; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_now_indicator ON public.target_now USING btree (indicator);


--
-- Name: told_now_indicator; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX told_now_indicator ON public.told_now USING btree (indicator, org);


--
-- Name: document_change document_change_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_change
    ADD CONSTRAINT document_change_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);


--
-- Name: document document_file_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_file_fkey FOREIGN KEY (file) REFERENCES public.file(sha256);


--
-- Name: document_now document_now_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_now
    ADD CONSTRAINT document_now_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);


--
-- Name: document_now document_now_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_now
    ADD CONSTRAINT document_now_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: figure_choice figure_choice_about_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_about_org_fkey FOREIGN KEY (about_org) REFERENCES public.org(id);


--
-- Name: figure_choice figure_choice_by_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_by_org_fkey FOREIGN KEY (by_org) REFERENCES public.org(id);


--
-- Name: figure_choice figure_choice_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: figure_choice figure_choice_period_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_period_fkey FOREIGN KEY (period) REFERENCES public.period(id);


--
-- Name: file_chunk file_chunk_file_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_chunk
    ADD CONSTRAINT file_chunk_file_fkey FOREIGN KEY (file) REFERENCES public.file(sha256);


--
-- Name: file_text file_text_file_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_text
    ADD CONSTRAINT file_text_file_fkey FOREIGN KEY (file) REFERENCES public.file(sha256);


--
-- Name: form_line form_line_form_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_line
    ADD CONSTRAINT form_line_form_fkey FOREIGN KEY (form) REFERENCES public.form(id);


--
-- Name: form_line form_line_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_line
    ADD CONSTRAINT form_line_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: form form_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT form_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: form_version form_version_form_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT form_version_form_fkey FOREIGN KEY (form) REFERENCES public.form(id);


--
-- Name: indicator_change indicator_change_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_change
    ADD CONSTRAINT indicator_change_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: indicator_link indicator_link_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_link
    ADD CONSTRAINT indicator_link_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: indicator_link indicator_link_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_link
    ADD CONSTRAINT indicator_link_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: indicator_now indicator_now_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indicator_now
    ADD CONSTRAINT indicator_now_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: item_anchor item_anchor_file_text_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_anchor
    ADD CONSTRAINT item_anchor_file_text_fkey FOREIGN KEY (file_text) REFERENCES public.file_text(id);


--
-- Name: item_anchor item_anchor_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_anchor
    ADD CONSTRAINT item_anchor_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: item_change item_change_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_change
    ADD CONSTRAINT item_change_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: item_now item_now_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_now
    ADD CONSTRAINT item_now_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: item_now item_now_lead_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_now
    ADD CONSTRAINT item_now_lead_fkey FOREIGN KEY (lead) REFERENCES public.org(id);


--
-- Name: item_now item_now_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_now
    ADD CONSTRAINT item_now_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: item item_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: org_code org_code_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_code
    ADD CONSTRAINT org_code_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: org_end org_end_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_end
    ADD CONSTRAINT org_end_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: org_kind org_kind_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_kind
    ADD CONSTRAINT org_kind_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: org_name org_name_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_name
    ADD CONSTRAINT org_name_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: org_parent org_parent_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_parent
    ADD CONSTRAINT org_parent_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: org_parent org_parent_parent_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.org_parent
    ADD CONSTRAINT org_parent_parent_fkey FOREIGN KEY (parent) REFERENCES public.org(id);


--
-- Name: plan_change plan_change_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_change
    ADD CONSTRAINT plan_change_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: plan_document plan_document_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);


--
-- Name: plan_document plan_document_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_document
    ADD CONSTRAINT plan_document_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: plan_now plan_now_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_now
    ADD CONSTRAINT plan_now_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);


--
-- Name: plan_now plan_now_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_now
    ADD CONSTRAINT plan_now_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: plan_now plan_now_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_now
    ADD CONSTRAINT plan_now_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: proposal proposal_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT proposal_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: reading reading_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_document_fkey FOREIGN KEY (document) REFERENCES public.document(id);


--
-- Name: reading reading_file_text_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_file_text_fkey FOREIGN KEY (file_text) REFERENCES public.file_text(id);


--
-- Name: report_change report_change_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_change
    ADD CONSTRAINT report_change_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: report report_form_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_form_fkey FOREIGN KEY (form) REFERENCES public.form(id);


--
-- Name: report_now report_now_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_now
    ADD CONSTRAINT report_now_report_fkey FOREIGN KEY (report) REFERENCES public.report(id);


--
-- Name: report report_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: report report_period_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_period_fkey FOREIGN KEY (period) REFERENCES public.period(id);


--
-- Name: session session_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES public.user_account(id);


--
-- Name: target_now target_now_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_now
    ADD CONSTRAINT target_now_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: target_now target_now_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_now
    ADD CONSTRAINT target_now_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: target_version target_version_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target_version
    ADD CONSTRAINT target_version_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: task_now task_now_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_now
    ADD CONSTRAINT task_now_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: told_now told_now_indicator_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.told_now
    ADD CONSTRAINT told_now_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicator(id);


--
-- Name: told_now told_now_org_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.told_now
    ADD CONSTRAINT told_now_org_fkey FOREIGN KEY (org) REFERENCES public.org(id);


--
-- Name: told_now told_now_plan_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.told_now
    ADD CONSTRAINT told_now_plan_fkey FOREIGN KEY (plan) REFERENCES public.plan(id);


--
-- Name: user_password user_password_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_password
    ADD CONSTRAINT user_password_account_fkey FOREIGN KEY (account) REFERENCES public.user_account(id);


--
-- Name: user_role user_role_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_role
    ADD CONSTRAINT user_role_account_fkey FOREIGN KEY (account) REFERENCES public.user_account(id);


--
-- PostgreSQL database dump complete
--


