select c1_0.size
  from Cage c1_0
  where c1_0.house=? and exists(select 1
  from Visit v1_0
  where v1_0.note is not null and c1_0.house=v1_0.cage_house and c1_0.number=v1_0.cage_number)
  order by c1_0.house,c1_0.number fetch first 20 rows only;
