select b1_0.id
  from Book b1_0
  where b1_0.printed<=? and (b1_0.printed<? or b1_0.printed=? and b1_0.id>?)
  order by b1_0.printed desc,b1_0.id limit 3;
