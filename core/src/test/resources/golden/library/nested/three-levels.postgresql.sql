select a1_0.id
  from Author a1_0
  order by a1_0.id fetch first 5 rows only;

select p1_0.c0,p1_0.c1,a1_0.id
  from Author a1_0
  join lateral (select b1_0.id,b1_0.title,row_number() over(order by b1_0.id)
  from Book b1_0
  where b1_0.author_id=a1_0.id
  order by b1_0.id fetch first 3 rows only) p1_0(c0,c1,place) on true
  where a1_0.id=any(?)
  order by a1_0.id,p1_0.place;

select p1_0.c0,b1_0.id
  from Book b1_0
  join lateral (select r1_0.stars,row_number() over(order by r1_0.id)
  from Review r1_0
  where r1_0.book_id=b1_0.id
  order by r1_0.id fetch first 2 rows only) p1_0(c0,place) on true
  where b1_0.id=any(?)
  order by b1_0.id,p1_0.place;
