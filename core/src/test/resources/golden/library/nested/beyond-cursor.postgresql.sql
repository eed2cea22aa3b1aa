select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 5 rows only;

select p1_0.c0,a1_0.id
  from Author a1_0
  join lateral (select b1_0.id,row_number() over(order by b1_0.id)
  from Book b1_0
  where b1_0.id>? and b1_0.author_id=a1_0.id
  order by b1_0.id fetch first 2 rows only) p1_0(c0,place) on true
  where a1_0.id=any(?)
  order by a1_0.id,p1_0.place;

select count(*),b1_0.author_id
  from Book b1_0
  where b1_0.id<=? and b1_0.author_id=any(?)
  group by b1_0.author_id;
