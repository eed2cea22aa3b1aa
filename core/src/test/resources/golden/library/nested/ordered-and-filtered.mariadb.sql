select a1_0.id
  from Author a1_0
  order by a1_0.id limit 10;

select p1_0.c0,p1_0.o0
  from (select b1_0.title c0,b1_0.author_id o0,row_number() over(partition by b1_0.author_id order by case when (b1_0.title) is null then 0 else 1 end,b1_0.title desc,b1_0.id) place
  from Book b1_0
  where b1_0.genre=? and b1_0.author_id in (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)) p1_0
  where p1_0.place<=2
  order by p1_0.o0,p1_0.place;
