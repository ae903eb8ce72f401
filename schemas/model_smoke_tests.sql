create table if not exists model_smoke_tests (
  id uuid primary key default gen_random_uuid(),
  model_id text not null,
  version text not null,
  profile text not null,
  status text not null,
  duration_ms integer not null,
  created_at timestamp with time zone default now()
);
