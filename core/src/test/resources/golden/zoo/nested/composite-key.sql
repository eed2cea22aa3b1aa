select c1_0.house,c1_0.number
  from Cage c1_0
  order by c1_0.house,c1_0.number fetch first 20 rows only;

select p1_0.c0,p1_0.o0,p1_0.o1
  from (select v1_0.note,c1_0.house,c1_0.number,row_number() over(partition by c1_0.house,c1_0.number order by v1_0.cage_house,v1_0.cage_number,v1_0.day_)
  from Cage c1_0
  join Visit v1_0 on c1_0.house=v1_0.cage_house and c1_0.number=v1_0.cage_number
  where (c1_0.house,c1_0.number) in (select *
  from unnest(?,?))) p1_0(c0,o0,o1,place)
  where p1_0.place<=1
  order by p1_0.o0,p1_0.o1,p1_0.place;
