select b1_0.id
  from Book b1_0
  order by b1_0.id fetch first 10 rows only;

select p1_0.c0,b1_0.id
  from Book b1_0
  join lateral (select c1_0.heading,row_number() over(order by c1_0.id)
  from Book b2_0
  join Chapter c1_0 on b2_0.id=c1_0.book_id
  where b2_0.id=b1_0.id
  order by c1_0.id fetch first 2 rows only) p1_0(c0,place) on true
  where b1_0.id=any(?)
  order by b1_0.id,p1_0.place;
