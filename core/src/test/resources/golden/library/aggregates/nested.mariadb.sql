select a1_0.id
  from Author a1_0
  order by a1_0.id limit 5;

select count(*),max(b1_0.price),b1_0.author_id
  from Book b1_0
  where b1_0.author_id in (?,?,?,?,?,?,?,?)
  group by b1_0.author_id;
