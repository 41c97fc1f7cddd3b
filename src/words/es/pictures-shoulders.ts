/** What pictures of exercises for the shoulder show, as in `pictures.ts`. */
export const shoulderPictures: Readonly<Record<string, string>> = {
  // shoulder-pendulum
  'Leaning on a table with one hand, the other arm hanging straight down':
    'Apoyado en una mesa con una mano, el otro brazo cuelga recto hacia abajo',
  'A man stands beside a table and leans on it with his left hand, knees soft. He bows forward with a long back, and his right arm hangs straight down from the shoulder.':
    'Un hombre está de pie junto a una mesa y se apoya en ella con la mano izquierda, con las rodillas sueltas. Se inclina hacia delante con la espalda larga, y el brazo derecho cuelga recto del hombro.',
  'The loose arm swings in small circles': 'El brazo suelto se balancea en círculos pequeños',
  'The body sways a little and the hanging right arm swings in a small circle, the size of a plate, by itself. A round arrow under the hand shows the circle.':
    'El cuerpo se balancea un poco y el brazo derecho, que cuelga, hace solo un círculo pequeño, del tamaño de un plato. Una flecha redonda debajo de la mano muestra el círculo.',
  // table-slide-shoulder
  'Sitting at a table, one hand on a folded towel on the table top':
    'Sentada a una mesa, con una mano en una toalla doblada sobre ella',
  'A woman sits tall on a chair at a table. Her right hand lies on a small folded towel on the table top, the elbow bent. The left hand rests on the table.':
    'Una mujer está sentada con la espalda recta en una silla, a una mesa. La mano derecha descansa en una toalla pequeña doblada sobre la mesa, con el codo doblado. La mano izquierda descansa en la mesa.',
  'The body leans forward and the hand has slid far over the table on its towel':
    'El cuerpo se inclina hacia delante y la mano se ha deslizado lejos por la mesa, en su toalla',
  'The body leans forward from the hips with a long back, and the right hand has slid far forward over the table on its towel, the arm nearly straight. The shoulder is low. An arrow along the table shows the slide forward and back.':
    'El cuerpo se inclina hacia delante desde las caderas con la espalda larga, y la mano derecha se ha deslizado lejos hacia delante por la mesa, en su toalla, con el brazo casi recto. El hombro está bajo. Una flecha a lo largo de la mesa muestra cómo se desliza adelante y atrás.',
  // broom-arm-raise
  'Lying on the back, a broom handle in both hands across the thighs':
    'Boca arriba, con un palo de escoba en las dos manos, atravesado sobre los muslos',
  'A man lies on his back on a mat, knees bent, feet flat. Both hands hold a broom handle across the hips, arms straight.':
    'Un hombre está acostado boca arriba en una colchoneta, con las rodillas dobladas y los pies planos. Las dos manos sujetan un palo de escoba atravesado sobre las caderas, con los brazos rectos.',
  'Both arms have taken it up and over towards the head':
    'Los dos brazos lo han llevado hacia arriba y por encima, hacia la cabeza',
  'Both straight arms have taken it up and over towards the head, as far as it is comfortable; the good arm helps the stiff one. The back stays on the floor. A curved arrow shows the way of the hands, there and back.':
    'Los dos brazos rectos lo han llevado hacia arriba y por encima, hacia la cabeza, hasta donde resulta cómodo; el brazo bueno ayuda al rígido. La espalda sigue en el suelo. Una flecha curva muestra el camino de las manos, de ida y vuelta.',
  // shoulder-blade-squeeze
  'Seen from behind, sitting tall, elbows bent beside the body':
    'Vista por detrás, sentada con la espalda recta, con los codos doblados junto al cuerpo',
  'Seen from behind: a woman sits tall on a stool, away from any back rest. Her elbows are bent beside her body, the forearms point forward and outward. The shoulders are low.':
    'Vista por detrás: una mujer está sentada con la espalda recta en un taburete, sin respaldo. Tiene los codos doblados junto al cuerpo, y los antebrazos apuntan hacia delante y hacia fuera. Los hombros están bajos.',
  'The shoulder blades have moved together, the elbows have gone back':
    'Los omóplatos se han juntado, y los codos han ido hacia atrás',
  'Both shoulder blades have moved back and towards each other, so that the elbows have gone back behind the body. The shoulders are still low, the back is still. Two arrows beside the shoulders point to the spine. The tinted muscles between the shoulder blades work.':
    'Los dos omóplatos han ido hacia atrás, uno hacia el otro, de modo que los codos han quedado detrás del cuerpo. Los hombros siguen bajos, y la espalda no se mueve. Dos flechas junto a los hombros señalan hacia la columna. Trabajan los músculos entre los omóplatos, con color.',
  // towel-up-the-back
  'Seen from behind, a towel held behind the back, one hand at the waist, one behind the shoulder':
    'Vista por detrás, con una toalla detrás de la espalda, una mano en la cintura y la otra por detrás del hombro',
  'Seen from behind: a woman stands tall. Her right hand holds one end of a towel behind her waist. The left hand holds the other end behind the left shoulder, so that the towel hangs down her back.':
    'Vista por detrás: una mujer está de pie. La mano derecha sujeta una punta de una toalla detrás de la cintura. La mano izquierda sujeta la otra punta por detrás del hombro izquierdo, de modo que la toalla cuelga por la espalda.',
  'The upper hand has drawn the towel up, the lower hand has come up the back a little':
    'La mano de arriba ha subido la toalla, y la de abajo ha subido un poco por la espalda',
  'The left hand has drawn the towel up a little, and the right hand has come up the back with it, only as far as it is comfortable. An arrow under the upper elbow points up. The round picture shows the tinted front of the right shoulder from in front.':
    'La mano izquierda ha subido un poco la toalla, y la mano derecha ha subido con ella por la espalda, solo hasta donde resulta cómodo. Una flecha debajo del codo de arriba señala hacia arriba. La imagen redonda muestra de frente la parte de delante del hombro derecho, con color.',
  // band-outward-turn
  'Standing tall, elbows at the sides and bent, a band between both hands':
    'De pie, con los codos a los lados y doblados, y una banda entre las dos manos',
  'A man stands tall. Both elbows are at his sides and bent to a right angle, the forearms point straight ahead. A stretchy band runs from hand to hand, just tight.':
    'Un hombre está de pie. Tiene los dos codos a los lados y doblados en ángulo recto, y los antebrazos apuntan hacia delante. Una banda elástica va de mano a mano, apenas tensa.',
  'Both forearms have turned outwards and stretch the band, the elbows stay at the sides':
    'Los dos antebrazos se han girado hacia fuera y estiran la banda, y los codos siguen a los lados',
  'Both forearms have turned outwards like two doors, and the band is stretched longer between the hands. The elbows have not left the sides. Two curved arrows show the hands going out. The tinted backs of the shoulders work; the round picture shows them from behind.':
    'Los dos antebrazos se han girado hacia fuera como dos puertas, y la banda está más estirada entre las manos. Los codos no se han separado de los lados. Dos flechas curvas muestran que las manos van hacia fuera. Trabaja la parte de atrás de los hombros, con color; la imagen redonda lo muestra desde atrás.',
};
