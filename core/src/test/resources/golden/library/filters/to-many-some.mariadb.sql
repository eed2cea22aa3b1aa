select a1_0.id
  from Author a1_0
  where exists(select 1
  from Book b1_0
  where b1_0.author_id=a1_0.id and b1_0.title=?)
  order by a1_0.id limit 20;
