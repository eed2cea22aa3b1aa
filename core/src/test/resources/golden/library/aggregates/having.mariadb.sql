select cast(b1_0.genre as char),count(*)
  from Book b1_0
  group by cast(b1_0.genre as char)
  having count(distinct b1_0.title)>? and min(b1_0.price)<? and max(b1_0.title) like ? escape '!'
  order by case when (cast(b1_0.genre as char)) is null then 1 else 0 end,cast(b1_0.genre as char) limit 50;
