select b1_0.id,b1_0.title,a1_0.id,a1_0.name,c1_0.number
  from Review r1_0
  left join Book b1_0 on b1_0.id=r1_0.book_id
  left join Author a1_0 on a1_0.id=b1_0.author_id
  left join Contract c1_0 on a1_0.id=c1_0.author_id
  where r1_0.id=?;
