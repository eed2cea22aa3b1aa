select a1_0.id
  from Author a1_0
  where not exists(select 1
  from Book b1_0
  where b1_0.author_id=a1_0.id)
  order by a1_0.id fetch first 20 rows only;
