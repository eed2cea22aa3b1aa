select t1_0.id
  from Tag t1_0
  order by t1_0.id fetch first 20 rows only;

select p1_0.c0,t1_0.id
  from Tag t1_0
  join lateral (select b1_0.title,row_number() over(order by b1_0.id)
  from Book b1_0
  join Book_Tag t2_0 on b1_0.id=t2_0.books_id
  where t2_0.tags_id=t1_0.id
  order by b1_0.id fetch first 2 rows only) p1_0(c0,place) on true
  where t1_0.id=any(?)
  order by t1_0.id,p1_0.place;
