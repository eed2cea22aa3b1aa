select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 10 rows only;

select p1_0.c0,a1_0.id
  from Author a1_0
  join lateral (select b1_0.title,row_number() over(order by b1_0.id)
  from Book b1_0
  where b1_0.author_id=a1_0.id
  order by b1_0.id fetch first 3 rows only) p1_0(c0,place) on true
  where a1_0.id=any(?) and p1_0.place>?
  order by a1_0.id,p1_0.place;
