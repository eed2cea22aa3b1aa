select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 5 rows only;

select count(*),max(b1_0.price),b1_0.author_id
  from Book b1_0
  where b1_0.author_id=any(?)
  group by b1_0.author_id;
