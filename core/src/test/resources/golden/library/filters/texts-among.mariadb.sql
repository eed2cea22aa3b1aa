select b1_0.id
  from Book b1_0
  where lower(b1_0.title) in (lower(?),lower(?),lower(?),lower(?)) and lower(b1_0.title) not in (lower(?))
  order by b1_0.id limit 20;
