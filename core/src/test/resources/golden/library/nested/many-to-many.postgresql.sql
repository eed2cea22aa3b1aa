select b1_0.id
  from Book b1_0
  order by b1_0.id fetch first 10 rows only;

select p1_0.c0,b1_0.id
  from Book b1_0
  join lateral (select t1_0.label,row_number() over(order by t1_0.id)
  from Tag t1_0
  join Book_Tag b2_0 on t1_0.id=b2_0.tags_id
  where b2_0.books_id=b1_0.id
  order by t1_0.id fetch first 2 rows only) p1_0(c0,place) on true
  where b1_0.id=any(?)
  order by b1_0.id,p1_0.place;
