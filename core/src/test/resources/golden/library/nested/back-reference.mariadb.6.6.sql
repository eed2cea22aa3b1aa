select a1_0.id
  from Author a1_0
  order by a1_0.id limit 10;

select p1_0.c0,p1_0.c1,p1_0.o0
  from (select a1_0.id c0,a1_0.name c1,a1_0.id o0,row_number() over(partition by a1_0.id order by b1_0.id) place
  from Book b1_0
  left join Author a1_0 on a1_0.id=b1_0.author_id
  where a1_0.id in (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
