import { legPictures } from './pictures-legs.ts';
import { shoulderPictures } from './pictures-shoulders.ts';

/** What each picture of the exercises shows that stand in Spanish: a line, then all of it, for those who cannot see it. */
export const pictures: Readonly<Record<string, string>> = {
  ...legPictures,
  ...shoulderPictures,
  // banded-hamstring-stretch
  'Lying on the back, a band round one foot, the straight leg a little raised':
    'Boca arriba, con una banda en la planta de un pie y la pierna recta un poco levantada',
  'A woman lies on her back on a mat, her left leg flat on the floor. A band runs from both hands round the sole of her right foot. The right leg is straight and a little raised. An arrow shows it going up.':
    'Una mujer está acostada boca arriba en una colchoneta, con la pierna izquierda en el suelo. Una banda va de las dos manos a la planta del pie derecho. La pierna derecha está recta y un poco levantada. Una flecha muestra que sube.',
  'The straight leg drawn up with the band, about two thirds of the way to the ceiling':
    'La pierna recta, acercada con la banda, a unos dos tercios del camino hacia el techo',
  'The right leg is raised about two thirds of the way to the ceiling, knee straight. Both hands draw the band gently towards the head. The left leg and both hips stay on the floor. The stretched back of the right thigh is tinted. Your leg may stay much lower.':
    'La pierna derecha está levantada a unos dos tercios del camino hacia el techo, con la rodilla recta. Las dos manos tiran de la banda con suavidad hacia la cabeza. La pierna izquierda y las dos caderas siguen en el suelo. La parte de atrás del muslo derecho, que se estira, tiene color. Su pierna puede quedar mucho más baja.',
  // bottom-to-heels
  'On hands and knees, back long, head level with it':
    'Sobre manos y rodillas, la espalda larga, la cabeza a su altura',
  'A woman is on hands and knees on a mat, hands under the shoulders and knees under the hips. Her back is long and flat and her head is level with it.':
    'Una mujer está sobre manos y rodillas en una colchoneta, con las manos debajo de los hombros y las rodillas debajo de las caderas. La espalda está larga y plana, y la cabeza a su altura.',
  'The hips have slid back towards the heels, the hands have stayed':
    'Las caderas se han deslizado hacia los talones, las manos no se han movido',
  'The hips have slid back and down towards the heels, the back is long and the arms reach forward to the hands, which have stayed where they were. The head hangs between the arms. An arrow points backward over the hips.':
    'Las caderas se han deslizado hacia atrás y hacia abajo, hacia los talones. La espalda está larga y los brazos llegan hasta las manos, que siguen donde estaban. La cabeza cuelga entre los brazos. Una flecha señala hacia atrás por encima de las caderas.',
  // butterfly-stretch
  'Sitting on the floor, soles of the feet together, hands on the shins':
    'En el suelo, sentada, con las plantas de los pies juntas y las manos en las espinillas',
  'Seen from the front: a woman sits tall on the floor. The soles of her feet touch each other in front of her, her knees point out to the sides and up. Each hand holds a shin.':
    'Vista de frente: una mujer está sentada en el suelo con la espalda larga. Las plantas de los pies se tocan delante de ella, y las rodillas apuntan hacia los lados y hacia arriba. Cada mano sujeta una espinilla.',
  'The knees have sunk towards the floor by their own weight':
    'Las rodillas han bajado hacia el suelo por su propio peso',
  'She still sits tall with the soles together. Both knees have sunk down and out by their own weight; an arrow beside each knee points down. The tinted inner thighs are stretched.':
    'Sigue sentada con la espalda larga y las plantas juntas. Las dos rodillas han bajado hacia los lados por su propio peso; junto a cada rodilla una flecha señala hacia abajo. La parte de dentro de los muslos, con color, se estira.',
  // cat-and-cow
  'On hands and knees, the back rounded up, the head hanging':
    'Sobre manos y rodillas, la espalda redonda hacia arriba, la cabeza colgando',
  "A woman is on hands and knees on a mat, hands under the shoulders and knees under the hips. Her back is rounded up towards the ceiling like a cat's, tailbone down, and her head hangs between the arms. An arrow above the back points up.":
    'Una mujer está sobre manos y rodillas en una colchoneta, con las manos debajo de los hombros y las rodillas debajo de las caderas. La espalda está redonda hacia el techo como la de un gato, con la rabadilla abajo, y la cabeza cuelga entre los brazos. Una flecha encima de la espalda señala hacia arriba.',
  'On hands and knees, the back sagging a little, the eyes on the floor ahead':
    'Sobre manos y rodillas, la espalda un poco hundida, los ojos en el suelo de delante',
  'Still on hands and knees: the back now sags a little towards the floor, the neck stays long and she looks at the floor just ahead of her. An arrow above the back points down.':
    'Sigue sobre manos y rodillas: ahora la espalda se hunde un poco hacia el suelo, el cuello sigue largo y ella mira al suelo, justo delante. Una flecha encima de la espalda señala hacia abajo.',
  // chair-back-extension
  'Seen from the side, sitting well back on a chair, hands behind the head, elbows forward':
    'Visto de lado: en una silla, sentado bien atrás, las manos detrás de la cabeza, los codos hacia delante',
  'A man sits tall, well back on a chair, feet flat on the floor. His hands are behind his head, the elbows point forward and out, and the chin is tucked in a little. The top of the chair back touches his shoulder blades.':
    'Un hombre está sentado con la espalda larga, bien atrás en una silla, con los pies planos en el suelo. Las manos están detrás de la cabeza, los codos apuntan hacia delante y hacia fuera, y la barbilla está un poco hacia dentro. El borde de arriba del respaldo toca los omóplatos.',
  'The upper back leans gently back over the top of the chair':
    'La parte alta de la espalda se inclina con suavidad hacia atrás por encima del respaldo',
  'Only the upper back has leaned back over the top edge of the chair; the chest opens and the head rests in the hands. The lower back and the seat stay where they are. A dashed line is the start, a curved arrow shows the head going back, and a close-up from behind the tinted upper back over the edge.':
    'Solo la parte alta de la espalda se ha inclinado hacia atrás por encima del borde del respaldo; el pecho se abre y la cabeza descansa en las manos. La parte baja de la espalda y los glúteos siguen donde están. Una línea discontinua es el comienzo, una flecha curva muestra que la cabeza va hacia atrás, y una imagen ampliada desde atrás, la parte alta de la espalda, con color, por encima del borde.',
  // chin-tucks
  'Sitting tall, seen from the side, the chin a little forward':
    'Sentado con la espalda larga, visto de lado, la barbilla un poco hacia delante',
  'Seen from the side: a man sits tall on a chair and looks straight ahead. His head is where it likes to be, the chin a little forward of the chest.':
    'Visto de lado: un hombre está sentado en una silla con la espalda larga y mira al frente. La cabeza está donde le gusta estar, con la barbilla un poco por delante del pecho.',
  'The chin has glided straight back, the eyes stay level':
    'La barbilla se ha deslizado hacia atrás en línea recta, los ojos siguen a la misma altura',
  'The chin has glided straight back, as if to make a double chin; head and neck now stand straight above the shoulders and the eyes look straight ahead. A straight arrow in front of the chin points back. The tinted back of the neck is long.':
    'La barbilla se ha deslizado hacia atrás en línea recta, como para hacer doble mentón; la cabeza y el cuello están ahora rectos encima de los hombros y los ojos miran al frente. Una flecha recta delante de la barbilla señala hacia atrás. La nuca, con color, está larga.',
  // cross-body-shoulder-stretch
  'Standing tall, both arms hanging, shoulders low':
    'De pie, erguida, con los dos brazos colgando y los hombros bajos',
  'Seen from the front right: a woman stands tall. Both arms hang and both shoulders are low.':
    'Vista de frente y desde su derecha: una mujer está de pie, erguida. Los dos brazos cuelgan y los dos hombros están bajos.',
  'One arm across the chest, the other hand draws it in just above the elbow':
    'Un brazo por delante del pecho, la otra mano lo acerca justo por encima del codo',
  'The straight right arm lies across the chest, a little below shoulder height. The left hand holds the right arm just above the elbow and draws it towards the chest, as an arrow shows. The tinted back of the right shoulder is stretched. The chest looks straight ahead.':
    'El brazo derecho, recto, cruza por delante del pecho, un poco por debajo de la altura del hombro. La mano izquierda sujeta el brazo derecho justo por encima del codo y lo acerca al pecho, como muestra una flecha. La parte de atrás del hombro derecho, con color, se estira. El pecho mira al frente.',
  // doorway-chest-stretch
  'Standing in a doorway, one forearm resting on the door frame, hand up':
    'De pie en una puerta abierta, un antebrazo apoyado en el marco, la mano arriba',
  'Seen from the front: a woman stands tall in an open doorway. Her right forearm rests on the frame, hand up, the elbow a little lower than the shoulder. The left arm hangs.':
    'Vista de frente: una mujer está de pie, erguida, en una puerta abierta. El antebrazo derecho se apoya en el marco, con la mano arriba y el codo un poco más bajo que el hombro. El brazo izquierdo cuelga.',
  'One foot has stepped through the doorway, the forearm has stayed on the frame':
    'Un pie ha dado un paso por la puerta, el antebrazo sigue en el marco',
  'The left foot has stepped forward through the doorway and the chest has moved in front of the frame, while the right forearm has stayed on it. An arrow beside the trunk points forward. The tinted right chest muscle is stretched. The back stays upright.':
    'El pie izquierdo ha dado un paso hacia delante por la puerta y el pecho ha pasado por delante del marco, mientras el antebrazo derecho sigue en él. Una flecha al lado del tronco señala hacia delante. El músculo del pecho del lado derecho, con color, se estira. La espalda sigue erguida.',
  // ear-to-shoulder
  'Sitting tall on a chair, shoulders low, eyes straight ahead':
    'En una silla, con la espalda larga, los hombros bajos, los ojos al frente',
  'Seen from the front: a woman sits tall on a chair. Her hands rest on her thighs, both shoulders are low, and she looks straight ahead.':
    'Vista de frente: una mujer está sentada en una silla con la espalda larga. Las manos descansan en los muslos, los dos hombros están bajos, y ella mira al frente.',
  'The left ear leans towards the shoulder on that side, the shoulder stays low':
    'La oreja izquierda se inclina hacia el hombro de ese lado, el hombro sigue bajo',
  'The head has leaned to her left, the left ear towards the left shoulder. The nose points ahead, both shoulders stay low and no hand touches the head. A curved arrow shows the lean. The tinted right side of the neck is stretched mildly.':
    'La cabeza se ha inclinado hacia la izquierda de la mujer, la oreja izquierda hacia el hombro izquierdo. La nariz apunta al frente, los dos hombros siguen bajos y ninguna mano toca la cabeza. Una flecha curva muestra la inclinación. El lado derecho del cuello, con color, se estira un poco.',
  // foam-roll-glutes
  'Sitting on a foam roller, knees bent, one hand on the floor behind':
    'Sentada sobre un rodillo de espuma, rodillas dobladas, una mano en el suelo detrás',
  'A woman sits on a foam roller with both knees bent and both feet flat on the floor. Her right hand is on the floor behind her, the left hand rests on her knee.':
    'Una mujer está sentada sobre un rodillo de espuma, con las dos rodillas dobladas y los dos pies planos en el suelo. La mano derecha está en el suelo detrás de ella, la mano izquierda descansa en la rodilla.',
  'Leaning to the side of that hand, the upper-outer buttock on the roller':
    'Inclinada hacia el lado de esa mano, la parte de arriba y de fuera del glúteo sobre el rodillo',
  'She leans to her right, over the hand on the floor, until the upper-outer part of the right buttock, which is tinted, rests on the roller; a close-up shows it. The sit bone and the bony outer hip are hatched: keep them off the roller. The double arrow along the floor shows the short glide forward and back.':
    'Se inclina hacia su derecha, por encima de la mano del suelo, hasta que la parte de arriba y de fuera del glúteo derecho, con color, descansa sobre el rodillo; una imagen ampliada lo muestra. El hueso sobre el que se sienta y el hueso de fuera de la cadera están rayados: no los ponga sobre el rodillo. La flecha doble en el suelo muestra el recorrido corto hacia delante y hacia atrás.',
  // foam-roll-hamstrings
  'Sitting with a foam roller under both thighs, hips lifted':
    'Sentada con un rodillo de espuma debajo de los dos muslos, las caderas levantadas',
  'A woman leans back on her straight arms, hands flat on the floor behind her. A foam roller lies across under both thighs, just below the sit bones. Her legs are long in front of her and her hips are lifted, so that the backs of the thighs press on the roller. An arrow to and fro above the legs shows the glide. The backs of the knees are hatched: keep the roller off them.':
    'Una mujer se apoya hacia atrás en los brazos rectos, con las manos planas en el suelo detrás de ella. Un rodillo de espuma está atravesado debajo de los dos muslos, justo por debajo de los huesos sobre los que se sienta. Las piernas están largas delante de ella y las caderas levantadas, de modo que la parte de atrás de los muslos presiona sobre el rodillo. Una flecha de ida y vuelta encima de las piernas muestra el deslizamiento. La parte de atrás de las rodillas está rayada: no ponga ahí el rodillo.',
  'The body has moved back until the roller is above the knees':
    'El cuerpo se ha movido hacia atrás hasta que el rodillo está por encima de las rodillas',
  'The same position, but the body has glided backwards over the hands, and the roller has rolled half as far: it now lies a hand-width above the knees. A dashed line shows the start. The backs of the knees are hatched: the roller stops before them.':
    'La misma posición, pero el cuerpo se ha deslizado hacia atrás por encima de las manos, y el rodillo ha rodado la mitad: ahora está un ancho de mano por encima de las rodillas. Una línea discontinua muestra el comienzo. La parte de atrás de las rodillas está rayada: el rodillo para antes de llegar.',
  // gentle-bridge
  'Lying on the back, knees bent, feet flat, arms beside the body':
    'Boca arriba, rodillas dobladas, pies planos, los brazos junto al cuerpo',
  'A woman lies on her back on a mat. Both knees are bent, the feet are flat and hip-wide, and the arms rest beside her on the floor.':
    'Una mujer está acostada boca arriba en una colchoneta. Las dos rodillas están dobladas, los pies planos y separados como las caderas, y los brazos descansan a los lados en el suelo.',
  'The hips lifted into one straight line from the shoulders to the knees':
    'Las caderas levantadas, en una línea recta de los hombros a las rodillas',
  'Shoulders, arms and feet stay on the floor and the hips have lifted, so that shoulders, hips and knees make one straight line, no higher. An arrow under the hips points up. The tinted buttocks work.':
    'Los hombros, los brazos y los pies siguen en el suelo y las caderas se han levantado: hombros, caderas y rodillas forman una línea recta, no más arriba. Una flecha debajo de las caderas señala hacia arriba. Los glúteos, con color, trabajan.',
  // glute-ball-release
  'Standing with the back to a wall, a ball between one buttock and the wall':
    'De pie, de espaldas a una pared, con una pelota entre un glúteo y la pared',
  'Seen from the side: a man stands with his back to a wall, feet a step away from it. A tennis ball is between the wall and the upper-outer quarter of his right buttock, near the back pocket. The lower back is hatched: keep the ball off it. His arms hang.':
    'Visto de lado: un hombre está de pie de espaldas a una pared, con los pies a un paso de ella. Entre la pared y el cuarto de arriba y de fuera del glúteo derecho, cerca del bolsillo de atrás, hay una pelota de tenis. La parte baja de la espalda está rayada: no ponga ahí la pelota. Los brazos cuelgan.',
  'He leans in gently, the ball presses into the buttock, the hips make small circles':
    'Se apoya con suavidad, la pelota presiona el glúteo, las caderas hacen círculos pequeños',
  'The knees bend a little and the hips lean towards the wall, as the thick arrow shows, until the ball presses firmly but easily into the tinted right buttock. Then the hips make four or five small, slow circles.':
    'Las rodillas se doblan un poco y las caderas se inclinan hacia la pared, como muestra la flecha gruesa, hasta que la pelota presiona con firmeza, pero sin esfuerzo, el glúteo derecho, con color. Después las caderas hacen cuatro o cinco círculos pequeños y lentos.',
  // half-kneeling-hip-flexor-stretch
  'Kneeling on one knee, the other foot in front, trunk upright':
    'Sobre una rodilla, el otro pie delante, el tronco erguido',
  'A man kneels on his right knee, which rests on a cushion; his left foot stands flat in front of him with the knee at a right angle. His trunk is upright and both hands rest on the front thigh.':
    'Un hombre se apoya en la rodilla derecha, que descansa sobre un cojín; el pie izquierdo está plano delante de él, con la rodilla en ángulo recto. El tronco está erguido y las dos manos descansan en el muslo de delante.',
  'The hips shift a little forward, the front of the hip opens':
    'Las caderas se mueven un poco hacia delante, la parte de delante de la cadera se abre',
  'The tailbone is tucked under and the hips have shifted a little forward over the front foot, the trunk stays upright. An arrow at the hips points forward. The tinted front of the right hip is stretched.':
    'La rabadilla está hacia dentro y las caderas se han movido un poco hacia delante, por encima del pie de delante; el tronco sigue erguido. Una flecha junto a las caderas señala hacia delante. La parte de delante de la cadera derecha, con color, se estira.',
  // knee-rolls
  'Lying on the back, knees bent and together, arms out to the sides':
    'Boca arriba, rodillas dobladas y juntas, los brazos hacia los lados',
  'A woman lies on her back on a mat. Both knees are bent and touch each other, the feet are flat on the floor. Her arms lie out to the sides.':
    'Una mujer está acostada boca arriba en una colchoneta. Las dos rodillas están dobladas y se tocan, los pies están planos en el suelo. Los brazos descansan hacia los lados.',
  'Both knees have rolled together to the left, the shoulders stay on the floor':
    'Las dos rodillas han rodado juntas a la izquierda, los hombros siguen en el suelo',
  "Both knees have sunk together to the woman's left. Hips and waist turn a little with them; both shoulders and both arms stay on the floor. A curved arrow shows the knees rolling over. The round picture shows the tinted lower back from her right side.":
    'Las dos rodillas han bajado juntas hacia la izquierda de la mujer. Las caderas y la cintura giran un poco con ellas; los dos hombros y los dos brazos siguen en el suelo. Una flecha curva muestra el giro de las rodillas. La imagen redonda muestra la parte baja de la espalda, con color, desde su lado derecho.',
  'Both knees have rolled together to the right': 'Las dos rodillas han rodado juntas a la derecha',
  "Now both knees have sunk together to the woman's right, and the shoulders still rest on the floor. A curved arrow shows the knees rolling back over the middle.":
    'Ahora las dos rodillas han bajado juntas hacia la derecha de la mujer, y los hombros siguen en el suelo. Una flecha curva muestra que las rodillas vuelven por el centro.',
  // lacrosse-ball-hamstring-release
  'Sitting on a high bench with a small ball under one thigh, knee bent':
    'Sentado en un banco alto con una pelota pequeña debajo de un muslo, la rodilla doblada',
  'A man sits on a bench that is high enough for his feet to hang clear of the floor. A small hard ball lies under the upper back of his right thigh. His hands rest on the bench behind him and his right knee hangs relaxed at a right angle.':
    'Un hombre está sentado en un banco tan alto que los pies cuelgan sin tocar el suelo. Una pelota pequeña y dura está debajo de la parte de atrás del muslo derecho, arriba. Las manos se apoyan en el banco detrás de él y la rodilla derecha cuelga suelta en ángulo recto.',
  'The same seat, the knee above the ball slowly straightened':
    'El mismo asiento, la rodilla de encima de la pelota se endereza despacio',
  'The thigh stays on the ball while the right knee straightens slowly until the foot points forward. A curved arrow shows the foot swinging up. Then the foot drops slowly again.':
    'El muslo sigue sobre la pelota mientras la rodilla derecha se endereza despacio, hasta que el pie apunta hacia delante. Una flecha curva muestra que el pie sube. Después el pie baja despacio otra vez.',
  // lying-figure-4
  'Lying on the back, one ankle crossed over the other knee':
    'Boca arriba, un tobillo cruzado sobre la otra rodilla',
  'A woman lies on her back on a mat. Her left foot is flat on the floor with the knee bent, and her right ankle lies across the left thigh, near the knee; the right knee points out to the side. Her legs make the shape of a 4. Both hands rest on her belly.':
    'Una mujer está acostada boca arriba en una colchoneta. El pie izquierdo está plano en el suelo con la rodilla doblada, y el tobillo derecho cruza sobre el muslo izquierdo, cerca de la rodilla; la rodilla derecha apunta hacia un lado. Las piernas forman un 4. Las dos manos descansan sobre el vientre.',
  'Both hands pull the lower thigh towards the chest':
    'Las dos manos acercan el muslo de abajo al pecho',
  'The left foot has left the floor. Both hands hold the back of the left thigh and pull it towards the chest; the right ankle stays crossed over the left knee. An arrow points to the chest. The tinted right buttock is stretched; a round picture shows it from her right side.':
    'El pie izquierdo ha dejado el suelo. Las dos manos sujetan la parte de atrás del muslo izquierdo y lo acercan al pecho; el tobillo derecho sigue cruzado sobre la rodilla izquierda. Una flecha señala hacia el pecho. El glúteo derecho, con color, se estira; una imagen redonda lo muestra desde su lado derecho.',
  // neck-turns
  'The head has turned slowly to the left, as if to look over the left shoulder':
    'La cabeza ha girado despacio a la izquierda, como para mirar por encima del hombro izquierdo',
  'The head has turned to her left, as if to look over the left shoulder; the chin stays level and both shoulders stay low and still. No hand touches the head. A curved arrow shows the turn. The tinted side of the neck is stretched mildly.':
    'La cabeza ha girado hacia la izquierda de la mujer, como para mirar por encima del hombro izquierdo; la barbilla sigue a la misma altura y los dos hombros siguen bajos y quietos. Ninguna mano toca la cabeza. Una flecha curva muestra el giro. El lado del cuello, con color, se estira un poco.',
  // pelvic-tilts
  'Lying on the back, knees bent, a small gap under the lower back':
    'Boca arriba, rodillas dobladas, un hueco pequeño debajo de la parte baja de la espalda',
  'Seen from the side: a woman lies on her back on a mat, knees bent, feet flat and as wide as her hips. Her hands lie under her head. Between the small of her back and the floor is a small gap.':
    'Vista de lado: una mujer está acostada boca arriba en una colchoneta, con las rodillas dobladas y los pies planos y separados como las caderas. Las manos están debajo de la cabeza. Entre la parte baja de la espalda y el suelo hay un hueco pequeño.',
  'The lower back presses flat into the floor, the tailbone curls up':
    'La parte baja de la espalda presiona plana contra el suelo, la rabadilla se enrolla hacia arriba',
  'The lower belly has tightened a little: the gap is gone, the lower back lies flat on the floor and the tailbone curls up a tiny bit. The bottom stays down. A thick arrow above the belly shows the light push towards the floor.':
    'La parte baja del abdomen se ha tensado un poco: el hueco ha desaparecido, la parte baja de la espalda está plana en el suelo y la rabadilla se enrolla un poquito hacia arriba. Los glúteos siguen abajo. Una flecha gruesa encima del abdomen muestra el empuje suave hacia el suelo.',
  // seated-figure-4
  'Sitting tall near the front of a chair, both feet flat on the floor':
    'Sentado con la espalda larga cerca del borde de una silla, los dos pies planos en el suelo',
  'A man sits tall near the front edge of a chair. Both feet are flat on the floor, the knees are bent at a right angle, and his hands rest on his thighs.':
    'Un hombre está sentado con la espalda larga cerca del borde de delante de una silla. Los dos pies están planos en el suelo, las rodillas están dobladas en ángulo recto, y las manos descansan en los muslos.',
  'One ankle lies across the other thigh, the long back tips forward from the hips':
    'Un tobillo está sobre el otro muslo, la espalda larga se inclina hacia delante desde las caderas',
  'The right ankle now lies across the left thigh, just above the knee; the right knee sinks out to the side and the legs make the shape of a 4. The right hand lies on the right knee, the left hand on the right shin. The back stays long and tips forward from the hips, as a curved arrow shows. The tinted right buttock is stretched.':
    'El tobillo derecho está ahora sobre el muslo izquierdo, justo por encima de la rodilla; la rodilla derecha baja hacia un lado y las piernas forman un 4. La mano derecha está sobre la rodilla derecha y la izquierda sobre la espinilla derecha. La espalda sigue larga y se inclina hacia delante desde las caderas, como muestra una flecha curva. El glúteo derecho, con color, se estira.',
  // seated-hamstring-stretch
  'Sitting tall near the front edge of a chair, one leg stretched out':
    'Sentada con la espalda larga cerca del borde de una silla, una pierna estirada',
  'A woman sits tall near the front edge of a chair. Her right leg is stretched out with the heel on the floor and the toes up, her left foot is flat on the floor. Both hands rest on the left thigh, the one with the bent knee.':
    'Una mujer está sentada con la espalda larga cerca del borde de delante de una silla. La pierna derecha está estirada, con el talón en el suelo y los dedos del pie hacia arriba; el pie izquierdo está plano en el suelo. Las dos manos descansan en el muslo izquierdo, el de la rodilla doblada.',
  'The long back tips forward from the hips over the stretched leg':
    'La espalda larga se inclina hacia delante desde las caderas, sobre la pierna estirada',
  'Back and head stay in one long line and tip forward from the hips; both hands stay on the left thigh. A curved arrow shows the trunk going forward. The tinted back of the right thigh is stretched. The back does not round.':
    'La espalda y la cabeza siguen en una sola línea larga y se inclinan hacia delante desde las caderas; las dos manos siguen en el muslo izquierdo. Una flecha curva muestra que el tronco va hacia delante. La parte de atrás del muslo derecho, con color, se estira. La espalda no se redondea.',
  // single-knee-hug
  'Lying on the back, both knees bent, both feet flat':
    'Boca arriba, las dos rodillas dobladas, los dos pies planos',
  'A man lies on his back on a mat. Both knees are bent and both feet are flat on the floor; the arms lie beside the body.':
    'Un hombre está acostado boca arriba en una colchoneta. Las dos rodillas están dobladas y los dos pies planos en el suelo; los brazos están junto al cuerpo.',
  'Both hands behind one thigh draw that knee towards the chest':
    'Las dos manos, detrás de un muslo, acercan esa rodilla al pecho',
  'The right foot has left the floor. Both hands hold the back of the right thigh and draw the knee towards the chest, as a curved arrow shows. The left foot stays flat on the floor, head and shoulders rest. The right buttock and the lower back are tinted.':
    'El pie derecho ha dejado el suelo. Las dos manos sujetan la parte de atrás del muslo derecho y acercan la rodilla al pecho, como muestra una flecha curva. El pie izquierdo sigue plano en el suelo; la cabeza y los hombros descansan. El glúteo derecho y la parte baja de la espalda tienen color.',
  // top-of-shoulder-ball-press
  'Sitting tall, the other hand laid on top of one shoulder':
    'Sentada con la espalda larga, la otra mano sobre la parte de arriba de un hombro',
  'Seen from in front and to the right: a woman sits tall on a chair. Her left forearm runs across her chest, and the hand lies on the tinted thick muscle on top of her right shoulder, halfway between neck and shoulder tip, the fingers to the back. The right hand rests on the thigh. A close-up shows the shoulder from behind. The neck is hatched: nothing touches it.':
    'Vista desde delante y desde su derecha: una mujer está sentada en una silla con la espalda larga. El antebrazo izquierdo cruza por delante del pecho y la mano se apoya sobre el músculo grueso, con color, de la parte de arriba del hombro derecho, a medio camino entre el cuello y la punta del hombro, con los dedos hacia atrás. La mano derecha descansa en el muslo. Una imagen ampliada muestra el hombro desde atrás. El cuello está rayado: nada lo toca.',
  'The hand squeezes the muscle softly between fingers and heel of the hand':
    'La mano aprieta el músculo con suavidad entre los dedos y la base de la palma',
  'The fingers have closed a little round the tinted muscle on top of the right shoulder. Both shoulders stay low and the head stays in the middle. A thick arrow from above to the hand shows the light pressure. The hand is off the hatched neck and off the collarbone.':
    'Los dedos se han cerrado un poco alrededor del músculo, con color, de la parte de arriba del hombro derecho. Los dos hombros siguen bajos y la cabeza sigue en el centro. Una flecha gruesa, desde arriba hacia la mano, muestra la presión suave. La mano no toca el cuello, rayado, ni la clavícula.',
  // top-of-shoulder-stretch
  'Sitting upright on a chair, one hand tucked under the thigh':
    'En una silla, con la espalda erguida, una mano debajo del muslo',
  'Seen from the front: a man sits upright on a chair, feet flat. He sits on his right hand, so that the right shoulder stays down. The left hand rests on the left thigh.':
    'Visto de frente: un hombre está sentado en una silla con la espalda erguida y los pies planos. Está sentado sobre la mano derecha, para que el hombro derecho siga abajo. La mano izquierda descansa en el muslo izquierdo.',
  'The head leans away from that hand and slightly forward':
    'La cabeza se inclina hacia el lado contrario de esa mano y un poco hacia delante',
  'The head leans to the left and slightly forward, no hand touches it. The right shoulder stays down, held by the hand under the thigh. A curved arrow shows the way of the head. The tinted top of the right shoulder is stretched.':
    'La cabeza se inclina hacia la izquierda y un poco hacia delante, y ninguna mano la toca. El hombro derecho sigue abajo, sujeto por la mano que está debajo del muslo. Una flecha curva muestra el camino de la cabeza. La parte de arriba del hombro derecho, con color, se estira.',
  // wall-slides
  'Standing close to a wall, both forearms on it, elbows bent':
    'De pie cerca de una pared, los dos antebrazos sobre ella, los codos doblados',
  'Seen from behind: a woman stands close to a wall and faces it. Both forearms rest on the wall, elbows bent, hands up, the little fingers to the wall.':
    'Vista desde atrás: una mujer está de pie cerca de una pared y la mira. Los dos antebrazos descansan en la pared, con los codos doblados, las manos arriba y los meñiques contra la pared.',
  'The forearms have slid up the wall, the shoulders stay away from the ears':
    'Los antebrazos se han deslizado por la pared hacia arriba, los hombros siguen lejos de las orejas',
  'Both forearms have slid up the wall, as high as it feels comfortable; they still touch the wall. The shoulders stay low. An arrow beside the hands points up and down. The tinted muscles round the shoulder blades work.':
    'Los dos antebrazos se han deslizado por la pared hacia arriba, hasta donde resulta cómodo; siguen tocando la pared. Los hombros siguen bajos. Una flecha junto a las manos señala hacia arriba y hacia abajo. Los músculos alrededor de los omóplatos, con color, trabajan.',
  // wrist-extensor-stretch
  'Sitting tall, one arm straight out in front, palm down':
    'Sentada con la espalda larga, un brazo recto al frente, la palma abajo',
  'A woman sits tall on a chair. Her right arm is straight out in front of her at shoulder height, palm down, the back of the hand up. Her left hand rests on the thigh.':
    'Una mujer está sentada en una silla con la espalda larga. El brazo derecho está recto delante de ella, a la altura del hombro, con la palma hacia abajo y el dorso de la mano hacia arriba. La mano izquierda descansa sobre el muslo.',
  'The hand hangs down from the wrist, its back faces away from the body':
    'La mano cuelga de la muñeca, con el dorso hacia fuera del cuerpo',
  'The right elbow stays straight. The right hand hangs down from the wrist with loose fingers: its back looks forward, away from the body, and its palm looks to the body. A curved arrow shows the hand sinking.':
    'El codo derecho sigue recto. La mano derecha cuelga de la muñeca con los dedos sueltos: el dorso mira hacia delante, lejos del cuerpo, y la palma mira hacia el cuerpo. Una flecha curva muestra cómo baja la mano.',
  'The other hand lies on the back of the hand and eases it down and towards the body':
    'La otra mano se apoya en el dorso y la lleva hacia abajo y hacia el cuerpo',
  'The left hand lies on the back of the right hand and eases it down and towards the body, as a thick arrow shows. The right fingers point to the floor and the elbow stays straight. The tinted top of the right forearm is stretched.':
    'La mano izquierda se apoya en el dorso de la mano derecha y la lleva hacia abajo y hacia el cuerpo, como muestra una flecha gruesa. Los dedos de la mano derecha apuntan al suelo y el codo sigue recto. La parte de arriba del antebrazo derecho, con color, se estira.',
};
