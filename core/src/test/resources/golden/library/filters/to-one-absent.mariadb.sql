select b1_0.id
  from Book b1_0
  left join Author a1_0 on a1_0.id=b1_0.author_id
  where (a1_0.name<>? or a1_0.name is null)
  order by b1_0.id limit 20;
