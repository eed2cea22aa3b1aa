select c1_0.house,c1_0.number
  from Cage c1_0
  order by c1_0.house,c1_0.number fetch first 20 rows only;

select p1_0.c0,c1_0.house,c1_0.number
  from Cage c1_0
  join lateral (select v1_0.note,row_number() over(order by v1_0.cage_house,v1_0.cage_number,v1_0.day_)
  from Cage c2_0
  join Visit v1_0 on c2_0.house=v1_0.cage_house and c2_0.number=v1_0.cage_number
  where c2_0.house=c1_0.house and c2_0.number=c1_0.number
  order by v1_0.cage_house,v1_0.cage_number,v1_0.day_ fetch first 1 rows only) p1_0(c0,place) on true
  where (c1_0.house,c1_0.number) in (select *
  from unnest(?,?))
  order by c1_0.house,c1_0.number,p1_0.place;
