select c1_0.house,c1_0.number
  from Cage c1_0
  order by c1_0.house,c1_0.number limit 20;

select p1_0.c0,p1_0.o0,p1_0.o1
  from (select v1_0.note c0,c1_0.house o0,c1_0.number o1,row_number() over(partition by c1_0.house,c1_0.number order by v1_0.cage_house,v1_0.cage_number,v1_0.day_) place
  from Cage c1_0
  join Visit v1_0 on c1_0.house=v1_0.cage_house and c1_0.number=v1_0.cage_number
  where ((c1_0.house=? and c1_0.number=?) or (c1_0.house=? and c1_0.number=?) or (c1_0.house=? and c1_0.number=?) or (c1_0.house=? and c1_0.number=?))) p1_0
  where p1_0.place<=1
  order by p1_0.o0,p1_0.o1,p1_0.place;
