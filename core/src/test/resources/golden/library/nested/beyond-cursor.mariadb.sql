select a1_0.id
  from Author a1_0
  order by a1_0.id limit 5;

select p1_0.c0,p1_0.o0
  from (select b1_0.id c0,b1_0.author_id o0,row_number() over(partition by b1_0.author_id order by b1_0.id) place
  from Book b1_0
  where b1_0.id>? and b1_0.author_id in (?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;

select count(*),b1_0.author_id
  from Book b1_0
  where b1_0.id<=? and b1_0.author_id in (?,?,?,?,?,?,?,?)
  group by b1_0.author_id;
