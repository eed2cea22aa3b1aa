select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 10 rows only;

select p1_0.c0,p1_0.c1,a1_0.id
  from Author a1_0
  join lateral (select a2_0.id,a2_0.name,row_number() over(order by b1_0.id)
  from Book b1_0
  left join Author a2_0 on a2_0.id=b1_0.author_id
  where a2_0.id=a1_0.id
  order by b1_0.id fetch first 2 rows only) p1_0(c0,c1,place) on true
  where a1_0.id=any(?)
  order by a1_0.id,p1_0.place;
